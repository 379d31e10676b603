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
    <message numerus="yes">
        <source>%n text(s) searched again</source>
        <translation>
            <numerusform>%n text searched again</numerusform>
            <numerusform>%n texts searched again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entries</source>
        <translation>
            <numerusform>%n new entry</numerusform>
            <numerusform>%n new entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed entries</source>
        <translation>
            <numerusform>%n changed entry</numerusform>
            <numerusform>%n changed entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries as they are</source>
        <translation>
            <numerusform>%n entry as it is</numerusform>
            <numerusform>%n entries as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) would appear</source>
        <translation>
            <numerusform>%n mention would appear</numerusform>
            <numerusform>%n mentions would appear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) would vanish</source>
        <translation>
            <numerusform>%n mention would vanish</numerusform>
            <numerusform>%n mentions would vanish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) would name something else</source>
        <translation>
            <numerusform>%n mention would name something else</numerusform>
            <numerusform>%n mentions would name something else</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) would change</source>
        <translation>
            <numerusform>%n document would change</numerusform>
            <numerusform>%n documents would change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ag.</source>
        <translation>
            <numerusform>%n ag.</numerusform>
            <numerusform>%n ag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fig.</source>
        <translation>
            <numerusform>%n fig.</numerusform>
            <numerusform>%n fig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chip(s)</source>
        <translation>
            <numerusform>%n chip</numerusform>
            <numerusform>%n chips</numerusform>
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
<context>
    <name>LexiconWindow</name>
    <message numerus="yes">
        <source>“%1” is a common word too: the texts have it %n time(s) as such</source>
        <translation>
            <numerusform>“%1” is a common word too: the texts have it %n time as such</numerusform>
            <numerusform>“%1” is a common word too: the texts have it %n times as such</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, and %n time(s) as a name.</source>
        <translation>
            <numerusform>, and %n time as a name.</numerusform>
            <numerusform>, and %n times as a name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) appear</source>
        <translation>
            <numerusform>%n mention appears</numerusform>
            <numerusform>%n mentions appear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) vanish</source>
        <translation>
            <numerusform>%n mention vanishes</numerusform>
            <numerusform>%n mentions vanish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) name something else</source>
        <translation>
            <numerusform>%n mention names something else</numerusform>
            <numerusform>%n mentions name something else</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s)</source>
        <translation>
            <numerusform>in %n document</numerusform>
            <numerusform>in %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Origins</name>
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
</context>
<context>
    <name>Postilla::AlikeFlow</name>
    <message numerus="yes">
        <source>%n mention(s) that read “%1”, this one included,</source>
        <translation>
            <numerusform>%n mention that reads “%1”, this one,</numerusform>
            <numerusform>%n mentions that read “%1”, this one included,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s)</source>
        <translation>
            <numerusform>in %n document</numerusform>
            <numerusform>in %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) decided. Ctrl+Z takes all of it back.</source>
        <translation>
            <numerusform>%n mention decided. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n mentions decided. Ctrl+Z takes all of it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postilla::AnchorCounts</name>
    <message numerus="yes">
        <source>%n exact</source>
        <translation>
            <numerusform>%n exact</numerusform>
            <numerusform>%n exact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postilla::ConcordancePage</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n line copied</numerusform>
            <numerusform>%n lines copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postilla::CountLine</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n document(s)</source>
        <translation>
            <numerusform>%1 of %n document</numerusform>
            <numerusform>%1 of %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chip(s)</source>
        <translation>
            <numerusform>%n chip</numerusform>
            <numerusform>%n chips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agency(ies)</source>
        <translation>
            <numerusform>%n agency</numerusform>
            <numerusform>%n agencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postilla::EntryList</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entry(ies)</source>
        <translation>
            <numerusform>%1 of %n entry</numerusform>
            <numerusform>%1 of %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postilla::FigureActs</name>
    <message numerus="yes">
        <source>Remembered for a rule: beside “%1”, in %n correction(s).</source>
        <translation>
            <numerusform>Remembered for a rule: beside “%1”, in %n correction.</numerusform>
            <numerusform>Remembered for a rule: beside “%1”, in %n corrections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postilla::FiguresPage</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n figure(s)</source>
        <translation>
            <numerusform>the first figure</numerusform>
            <numerusform>the first %n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postilla::ImportFlow</name>
    <message numerus="yes">
        <source>%n document(s) imported.</source>
        <translation>
            <numerusform>%n document imported.</numerusform>
            <numerusform>%n documents imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postilla::ImportTable</name>
    <message numerus="yes">
        <source>%n document(s) imported.</source>
        <translation>
            <numerusform>%n document imported.</numerusform>
            <numerusform>%n documents imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import was cancelled before it came to %n file(s).</source>
        <translation>
            <numerusform>The import was cancelled before it came to %n file.</numerusform>
            <numerusform>The import was cancelled before it came to %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n newer text(s)</source>
        <translation>
            <numerusform>Take %n newer text</numerusform>
            <numerusform>Take %n newer texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import ended before it came to %n file(s).</source>
        <translation>
            <numerusform>The import ended before it came to %n file.</numerusform>
            <numerusform>The import ended before it came to %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postilla::LexiconActs</name>
    <message numerus="yes">
        <source>%n entry(ies) come</source>
        <translation>
            <numerusform>%n entry comes</numerusform>
            <numerusform>%n entries come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n changes</numerusform>
            <numerusform>%n change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n stays as it is</numerusform>
            <numerusform>%n stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file has %n of them more than once</source>
        <translation>
            <numerusform>the file has %n of them more than once</numerusform>
            <numerusform>the file has %n of them more than once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postilla::LibraryActs</name>
    <message numerus="yes">
        <source>%n document(s) will leave the library</source>
        <translation>
            <numerusform>%n document will leave the library</numerusform>
            <numerusform>%n documents will leave the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n claim(s). Undo brings them back.</source>
        <translation>
            <numerusform>with %n claim. Undo brings them back.</numerusform>
            <numerusform>with %n claims. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postilla::MentionModel</name>
    <message numerus="yes">
        <source>%1, %n mention(s)</source>
        <translation>
            <numerusform>%1, %n mention</numerusform>
            <numerusform>%1, %n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postilla::OverviewPage</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n figure(s)</source>
        <translation>
            <numerusform>the newest figure</numerusform>
            <numerusform>the newest %n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postilla::PairsPage</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s), as they were before</source>
        <translation>
            <numerusform>%n pair, as it was before</numerusform>
            <numerusform>%n pairs, as they were before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postilla::PlanForm</name>
    <message numerus="yes">
        <source>%n document(s), as selected on the page Read.</source>
        <translation>
            <numerusform>%n document, as selected on the page Read.</numerusform>
            <numerusform>%n documents, as selected on the page Read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postilla::PreviewDialog</name>
    <message numerus="yes">
        <source>The first %n document(s) are listed.</source>
        <translation>
            <numerusform>The first document is listed.</numerusform>
            <numerusform>The first %n documents are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postilla::QuestionsPage</name>
    <message numerus="yes">
        <source>%n judgement(s)</source>
        <translation>
            <numerusform>%n judgement</numerusform>
            <numerusform>%n judgements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n tag(s) stay, under no question. Undo brings it back.</source>
        <translation>
            <numerusform>and %n tag stay, under no question. Undo brings it back.</numerusform>
            <numerusform>and %n tags stay, under no question. Undo brings it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postilla::ReportChoices</name>
    <message numerus="yes">
        <source>What is selected on the page Read: %n document(s)</source>
        <translation>
            <numerusform>What is selected on the page Read: %n document</numerusform>
            <numerusform>What is selected on the page Read: %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postilla::ReportFlow</name>
    <message numerus="yes">
        <source>%n file(s) there will be replaced: %1.</source>
        <translation>
            <numerusform>%n file there will be replaced: %1.</numerusform>
            <numerusform>%n files there will be replaced: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postilla::SessionEnd</name>
    <message numerus="yes">
        <source>%n item(s) are decided.</source>
        <translation>
            <numerusform>%n item is decided.</numerusform>
            <numerusform>%n items are decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were passed by: gone, changed or decided elsewhere since they were found.</source>
        <translation>
            <numerusform>%n item was passed by: gone, changed or decided elsewhere since it was found.</numerusform>
            <numerusform>%n items were passed by: gone, changed or decided elsewhere since they were found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postilla::SessionProgress</name>
    <message numerus="yes">
        <source>%n card(s) an hour</source>
        <translation>
            <numerusform>%n card an hour</numerusform>
            <numerusform>%n cards an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yes</source>
        <translation>
            <numerusform>%n yes</numerusform>
            <numerusform>%n yes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no</source>
        <translation>
            <numerusform>%n no</numerusform>
            <numerusform>%n no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed by</source>
        <translation>
            <numerusform>%n passed by</numerusform>
            <numerusform>%n passed by</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postilla::SessionRunner</name>
    <message numerus="yes">
        <source>%n item(s) passed by: not in the library any more.</source>
        <translation>
            <numerusform>%n item passed by: not in the library any more.</numerusform>
            <numerusform>%n items passed by: not in the library any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) passed by: decided elsewhere.</source>
        <translation>
            <numerusform>%n item passed by: decided elsewhere.</numerusform>
            <numerusform>%n items passed by: decided elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) passed by: changed since found.</source>
        <translation>
            <numerusform>%n item passed by: changed since found.</numerusform>
            <numerusform>%n items passed by: changed since found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postilla::TagPreviewDialog</name>
    <message numerus="yes">
        <source>The first %n are shown.</source>
        <translation>
            <numerusform>The first is shown.</numerusform>
            <numerusform>The first %n are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postilla::TimelinePage</name>
    <message numerus="yes">
        <source>%n dated claim(s)</source>
        <translation>
            <numerusform>%n dated claim</numerusform>
            <numerusform>%n dated claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Date unknown: %n claim(s)</source>
        <translation>
            <numerusform>Date unknown: %n claim</numerusform>
            <numerusform>Date unknown: %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dated claim(s), as they were before</source>
        <translation>
            <numerusform>%n dated claim, as it was before</numerusform>
            <numerusform>%n dated claims, as they were before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postilla::WarningList</name>
    <message numerus="yes">
        <source>… and %n more warning(s).</source>
        <translation>
            <numerusform>… and %n more warning.</numerusform>
            <numerusform>… and %n more warnings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagWords</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s)</source>
        <translation>
            <numerusform>in %n document</numerusform>
            <numerusform>in %n documents</numerusform>
        </translation>
    </message>
</context>
</TS>
