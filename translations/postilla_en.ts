<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>The import ended early: %n document(s) stored.</source>
        <translation>
            <numerusform>The import ended early: %n document stored.</numerusform>
            <numerusform>The import ended early: %n documents stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not reached; import again to go on.</source>
        <translation>
            <numerusform>%n file not reached; import again to go on.</numerusform>
            <numerusform>%n files not reached; import again to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>version %1, %n character(s)</source>
        <translation>
            <numerusform>version %1, %n character</numerusform>
            <numerusform>version %1, %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n finding.</numerusform>
            <numerusform>%n findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>%n place(s) could not be decoded as %1.</source>
        <translation>
            <numerusform>%n place could not be decoded as %1.</numerusform>
            <numerusform>%n places could not be decoded as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NUL character(s) replaced.</source>
        <translation>
            <numerusform>%n NUL character replaced.</numerusform>
            <numerusform>%n NUL characters replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpaired surrogate(s) replaced.</source>
        <translation>
            <numerusform>%n unpaired surrogate replaced.</numerusform>
            <numerusform>%n unpaired surrogates replaced.</numerusform>
        </translation>
    </message>
</context>
</TS>
