<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>document(s)</source>
        <translation>
            <numerusform>document</numerusform>
            <numerusform>documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>claim(s)</source>
        <translation>
            <numerusform>claim</numerusform>
            <numerusform>claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>chip(s) named</source>
        <translation>
            <numerusform>chip named</numerusform>
            <numerusform>chips named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>figure(s) stated</source>
        <translation>
            <numerusform>figure stated</numerusform>
            <numerusform>figures stated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>government body(ies)</source>
        <translation>
            <numerusform>government body</numerusform>
            <numerusform>government bodies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>news agency(ies)</source>
        <translation>
            <numerusform>news agency</numerusform>
            <numerusform>news agencies</numerusform>
        </translation>
    </message>
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
</context>
</TS>
