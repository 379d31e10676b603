// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

#include <functional>

class KActionCollection;

namespace Postilla {

/// Everything a person can do in the window beyond what KStandardAction names.
enum class ActionId {
    // pages
    ReadPage,
    ReviewPage,
    FiguresPage,
    OverviewPage,
    ReportPage,
    ConcordancePage,
    PairsPage,
    TimelinePage,
    QuestionsPage,
    // file
    ImportFiles,
    ImportFolder,
    PasteArticle,
    CancelJob,
    Report,
    ReportRegister,
    ExportChart,
    Backup,
    SaveCopy,
    // edit
    Undo,
    Redo,
    SavedAlready,
    SaveAndGoOn,
    History,
    EditDocumentData,
    ReplaceText,
    // move between documents
    NextDocument,
    PreviousDocument,
    NextUnread,
    SearchLibrary,
    Back,
    Forward,
    NextPane,
    LevelBack,
    // move in the text
    NextSentence,
    PreviousSentence,
    NextMention,
    PreviousMention,
    NextMentionOfKind,
    PreviousMentionOfKind,
    NextCandidate,
    PreviousCandidate,
    NextScreen,
    PreviousScreen,
    FindInText,
    FindNext,
    FindPrevious,
    // documents
    MarkReviewed,
    MarkUnread,
    RemoveDocuments,
    // claims
    CreateClaim,
    AdjustStart,
    AdjustEnd,
    EditClaim,
    ConfirmProposed,
    RelateClaim,
    RateClaim,
    SetTags,
    FlagClaim,
    ManageTags,
    SetBasis,
    ClaimHistory,
    CopyCitation,
    SourceError,
    RemoveClaim,
    AcceptPlace,
    PlaceAgain,
    LookAtClaims,
    // mentions
    ConfirmMention,
    RejectMention,
    AddMention,
    RenameMention,
    ResizeMention,
    WithdrawCorrection,
    SetMeasure,
    Scorecard,
    // review
    PutOff,
    PreviousCard,
    ConfirmAllAlike,
    RejectAllAlike,
    ShowPace,
    // lexicon
    Lexicon,
    AddName,
    ShowEntry,
    RulePacks,
    // window
    Palette,
    KeySheet,
    SingleKeys,
    AnalystName,
};

/// Where an action's keys are heard.
enum class KeyScope {
    Window,  ///< everywhere in the window
    Reading, ///< only while the reader or a list has the focus, so that typing in a field stays typing
    Text,    ///< only while the reader has it: arrows and Space mean something of their own in a list
    Card,    ///< only while the card of a review session has it
};

/// The window's actions, made from one table: name, words, icon, keys, scope and menu.
///
/// Keys without a modifier live in a second collection that is attached to the reader and the lists only:
/// KXmlGui ties its own collection to the whole window, where a letter would be taken from every field and
/// button.
class Actions : public QObject
{
    Q_OBJECT

public:
    /// Fills window's collection, and makes the reading collection.
    Actions(KActionCollection *window, QObject *parent);

    QAction *action(ActionId id) const;
    /// Its first keys as a person reads them: "Ctrl+Shift+R"; empty where it has none.
    QString keyText(ActionId id) const;
    /// The same act without its keys, for places that can have the focus: a letter there must stay a letter.
    QAction *withoutKeys(ActionId id);
    /// Calls handler each time the action is triggered.
    void bind(ActionId id, QObject *receiver, const std::function<void()> &handler);
    /// Lets the keys of a scope be heard in a widget; Text brings those of Reading with it.
    void listenIn(QWidget *widget, KeyScope scope);
    /// Lets the keys of these reading actions alone be heard there, and those that reach window actions.
    void listenIn(QWidget *widget, const QList<ActionId> &ids);
    /// Lets the digits that set tags be heard there.
    void listenForTagsIn(QWidget *widget);
    /// The reading actions of the menu with that name, in the order of the table.
    QList<QAction *> readingActions(QStringView menu) const;
    KActionCollection *readingCollection() const { return m_reading; }

    /// One digit, 1..9, sets a tag; these stand in no menu but in the tag bar.
    QAction *tagKey(int digit) const;

    /// Switches all keys without a modifier off or on (WCAG 2.1.4).
    void setSingleKeysEnabled(bool enabled);

    /// A menu of the window: its name in postillaui.rc and its title, with accelerator.
    struct Menu
    {
        QString name;
        QString title;
    };
    static QList<Menu> menus();

    /// All actions by menu, for the palette and the key sheet.
    struct Group
    {
        QString title;
        QList<QAction *> actions;
    };
    QList<Group> groups() const;

private:
    void addSingleKeys();
    void addTagKeys();
    struct Listener
    {
        QWidget *widget;
        QList<QAction *> actions;
    };
    void listen(QWidget *widget, const QList<QAction *> &actions);
    void attach(const Listener &listener) const;

    KActionCollection *m_window;
    KActionCollection *m_reading;
    QHash<ActionId, QAction *> m_actions;
    QList<QAction *> m_tagKeys;
    QList<Listener> m_listening;
    /// What single keys reach of the window.
    QList<QAction *> m_twins;
    /// Those of the reading collection that only the reader, or only the review card hears.
    QList<QAction *> m_textActions;
    QList<QAction *> m_cardActions;
    bool m_singleKeys = true;
};

} // namespace Postilla
