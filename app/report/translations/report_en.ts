<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>Left out: %n mention(s) in articles whose date is not known so well.</source>
        <translation>
            <numerusform>Left out: %n mention in an article whose date is not known so well.</numerusform>
            <numerusform>Left out: %n mentions in articles whose date is not known so well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n document(s) without a known date: their order in time cannot be told</source>
        <translation>
            <numerusform>%n document without a known date: its place in time cannot be told</numerusform>
            <numerusform>%n documents without a known date: their order in time cannot be told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%n origin</numerusform>
            <numerusform>%n origins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more claim(s), outside this report</source>
        <translation>
            <numerusform>%n more claim, outside this report</numerusform>
            <numerusform>%n more claims, outside this report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) of sources that are not named</source>
        <translation>
            <numerusform>%n claim of a source that is not named</numerusform>
            <numerusform>%n claims of sources that are not named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in several articles of a single origin</source>
        <translation>
            <numerusform>%n claim in several articles of a single origin</numerusform>
            <numerusform>%n claims in several articles of a single origin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) that nobody has verified</source>
        <translation>
            <numerusform>%n claim that nobody has verified</numerusform>
            <numerusform>%n claims that nobody has verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent origin(s)</source>
        <translation>
            <numerusform>%n independent origin</numerusform>
            <numerusform>%n independent origins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more below</source>
        <translation>
            <numerusform>%n more below</numerusform>
            <numerusform>%n more below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new claim(s)</source>
        <translation>
            <numerusform>%n new claim</numerusform>
            <numerusform>%n new claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) edited</source>
        <translation>
            <numerusform>%n claim edited</numerusform>
            <numerusform>%n claims edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) no longer in scope or deleted</source>
        <translation>
            <numerusform>%n claim no longer in scope or deleted</numerusform>
            <numerusform>%n claims no longer in scope or deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n of them proposed, not confirmed</source>
        <translation>
            <numerusform>%1 – %n of them proposed, not confirmed</numerusform>
            <numerusform>%1 – %n of them proposed, not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>claims</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n article(s) undated</source>
        <translation>
            <numerusform>%1; %n article undated</numerusform>
            <numerusform>%1; %n articles undated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Question(s)</source>
        <translation>
            <numerusform>Question</numerusform>
            <numerusform>Questions</numerusform>
        </translation>
    </message>
</context>
</TS>
