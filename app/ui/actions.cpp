// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions.h"

#include <KActionCollection>

#include <QIcon>
#include <QKeySequence>
#include <QWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Row
{
    ActionId id;
    KeyScope scope;
    QLatin1StringView menu;
    QLatin1StringView name;
    const char *text;
    QLatin1StringView icon;
    /// As QKeySequence::fromString() reads them, several apart by ';'.
    QLatin1StringView keys;
    /// Whether holding the key repeats the act: moving may, acting must not.
    bool repeats;
};

constexpr auto Window = KeyScope::Window;
constexpr auto Reading = KeyScope::Reading;
constexpr auto Text = KeyScope::Text;
constexpr auto Card = KeyScope::Card;

// One letter is one action everywhere. Nothing sits on AltGr or Shift+digit: an Italian keyboard has [ ] and
// / there.
constexpr auto rows = std::to_array<Row>({
    // clang-format off
    {ActionId::ReadPage, Window, "go"_L1, "read_page"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Read"), "view-readermode"_L1, "Ctrl+1"_L1, false},
    {ActionId::ReviewPage, Window, "go"_L1, "review_page"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Review"), "checkmark"_L1, "Ctrl+2"_L1, false},
    {ActionId::FiguresPage, Window, "go"_L1, "figures_page"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Figures"), "office-chart-bar"_L1, "Ctrl+3"_L1, false},
    {ActionId::OverviewPage, Window, "go"_L1, "overview_page"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Overview"), "office-chart-scatter"_L1, "Ctrl+4"_L1, false},
    {ActionId::ReportPage, Window, "go"_L1, "report_page"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Report"), "document-preview"_L1, "Ctrl+5"_L1, false},
    {ActionId::ConcordancePage, Window, "go"_L1, "concordance_page"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Concordance"), "format-justify-center"_L1, "Ctrl+6"_L1, false},
    {ActionId::PairsPage, Window, "go"_L1, "pairs_page"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Pairs"), "view-split-left-right"_L1, "Ctrl+7"_L1, false},
    {ActionId::TimelinePage, Window, "go"_L1, "timeline_page"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Timeline"), "view-calendar-timeline"_L1, "Ctrl+8"_L1, false},
    {ActionId::QuestionsPage, Window, "go"_L1, "questions_page"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Questions and Judgements"), "question"_L1, "Ctrl+9"_L1, false},

    {ActionId::ImportFiles, Window, "file"_L1, "import_files"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Import Files…"), "document-import"_L1, "Ctrl+I"_L1, false},
    {ActionId::ImportFolder, Window, "file"_L1, "import_folder"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Import a Folder…"), "folder-open"_L1, "Ctrl+Shift+I"_L1, false},
    {ActionId::PasteArticle, Window, "file"_L1, "paste_article"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Paste as a Document"), "edit-paste"_L1, "Ctrl+Shift+V"_L1, false},
    {ActionId::CancelJob, Window, "file"_L1, "cancel_job"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Cancel the Running Job"), "process-stop"_L1, ""_L1, false},
    {ActionId::Report, Window, "file"_L1, "report"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Write a Report…"), "document-export"_L1, "Ctrl+E"_L1, false},
    {ActionId::ReportRegister, Window, "file"_L1, "report_register"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Register of Reports"), "view-list-details"_L1, "Ctrl+Shift+R"_L1, false},
    {ActionId::ExportChart, Window, "file"_L1, "export_chart"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Export the Chart…"), "document-export"_L1, "Ctrl+Shift+E"_L1, false},
    {ActionId::Backup, Window, "file"_L1, "backup"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Back Up the Library…"), "document-save-as"_L1, ""_L1, false},
    {ActionId::SaveCopy, Window, "file"_L1, "save_copy"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Save a Copy for a Colleague…"), "document-share"_L1, ""_L1, false},

    {ActionId::Undo, Window, "edit"_L1, "undo"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Undo"), "edit-undo"_L1, "Ctrl+Z"_L1, true},
    {ActionId::Redo, Window, "edit"_L1, "redo"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Redo"), "edit-redo"_L1, "Ctrl+Shift+Z"_L1, true},
    {ActionId::SavedAlready, Window, "edit"_L1, "saved_already"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Is Everything Saved?"), "document-save"_L1, "Ctrl+S"_L1, false},
    {ActionId::SaveAndGoOn, Window, "edit"_L1, "save_and_go_on"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Save and Go On"), "dialog-ok-apply"_L1, "Ctrl+Return; Ctrl+Enter"_L1, false},
    {ActionId::History, Window, "edit"_L1, "history"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "History"), "view-history"_L1, "Ctrl+H"_L1, false},
    {ActionId::FindInText, Window, "edit"_L1, "find_in_text"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Find in the Text"), "edit-find"_L1, "Ctrl+F"_L1, false},
    {ActionId::FindNext, Window, "edit"_L1, "find_next"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Find Next"), "go-down-search"_L1, "F3"_L1, true},
    {ActionId::FindPrevious, Window, "edit"_L1, "find_previous"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Find Previous"), "go-up-search"_L1, "Shift+F3"_L1, true},

    {ActionId::NextDocument, Reading, "document"_L1, "next_document"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Next Document"), "go-down"_L1, "J"_L1, true},
    {ActionId::PreviousDocument, Reading, "document"_L1, "previous_document"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Previous Document"), "go-up"_L1, "K"_L1, true},
    {ActionId::NextUnread, Reading, "document"_L1, "next_unread"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Next Unread Document"), "mail-mark-unread"_L1, "Shift+J"_L1, true},
    {ActionId::SearchLibrary, Window, "document"_L1, "search_library"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Search the Library"), "search"_L1, "Ctrl+K"_L1, false},
    {ActionId::MarkReviewed, Reading, "document"_L1, "mark_reviewed"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Reviewed, Next Unread"), "mail-mark-read"_L1, "R"_L1, false},
    {ActionId::MarkUnread, Reading, "document"_L1, "mark_unread"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Mark as Unread"), "mail-mark-unread"_L1, "U"_L1, false},
    {ActionId::EditDocumentData, Reading, "document"_L1, "edit_document_data"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Document Data"), "document-properties"_L1, "I"_L1, false},
    {ActionId::ReplaceText, Window, "document"_L1, "replace_text"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Replace the Text…"), "document-replace"_L1, ""_L1, false},
    {ActionId::RemoveDocuments, Window, "document"_L1, "remove_documents"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Remove from the Library…"), "edit-delete"_L1, ""_L1, false},

    {ActionId::Back, Window, "go"_L1, "back"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Back"), "go-previous"_L1, "Alt+Left"_L1, false},
    {ActionId::Forward, Window, "go"_L1, "forward"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Forward"), "go-next"_L1, "Alt+Right"_L1, false},
    {ActionId::NextSentence, Text, "go"_L1, "next_sentence"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Next Sentence"), "go-down"_L1, "Down"_L1, true},
    {ActionId::PreviousSentence, Text, "go"_L1, "previous_sentence"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Previous Sentence"), "go-up"_L1, "Up"_L1, true},
    {ActionId::NextMention, Reading, "go"_L1, "next_mention"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Next Mention"), "go-next"_L1, "N"_L1, true},
    {ActionId::PreviousMention, Reading, "go"_L1, "previous_mention"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Previous Mention"), "go-previous"_L1, "P"_L1, true},
    {ActionId::NextMentionOfKind, Reading, "go"_L1, "next_mention_of_kind"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Next Mention of the Same Kind"), ""_L1, "Shift+N"_L1, true},
    {ActionId::PreviousMentionOfKind, Reading, "go"_L1, "previous_mention_of_kind"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Previous Mention of the Same Kind"), ""_L1, "Shift+P"_L1, true},
    {ActionId::NextCandidate, Reading, "go"_L1, "next_candidate"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Next Proposed Claim"), "go-next-context"_L1, "D"_L1, true},
    {ActionId::PreviousCandidate, Reading, "go"_L1, "previous_candidate"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Previous Proposed Claim"), "go-previous-context"_L1, "Shift+D"_L1, true},
    {ActionId::NextScreen, Text, "go"_L1, "next_screen"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Page Down"), ""_L1, "Space"_L1, true},
    {ActionId::PreviousScreen, Text, "go"_L1, "previous_screen"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Page Up"), ""_L1, "Shift+Space"_L1, true},
    {ActionId::NextPane, Window, "go"_L1, "next_pane"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Next Pane"), ""_L1, "F6"_L1, false},
    {ActionId::LevelBack, Window, "go"_L1, "level_back"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "One Level Back"), ""_L1, "Esc"_L1, false},

    {ActionId::CreateClaim, Reading, "claim"_L1, "create_claim"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Claim from the Sentence or Selection"), "postilla-claim"_L1, "C"_L1, false},
    {ActionId::AdjustStart, Reading, "claim"_L1, "adjust_start"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Move the Start of the Claim"), ""_L1, ","_L1, false},
    {ActionId::AdjustEnd, Reading, "claim"_L1, "adjust_end"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Move the End of the Claim"), ""_L1, "."_L1, false},
    {ActionId::EditClaim, Reading, "claim"_L1, "edit_claim"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Edit the Claim"), "document-edit"_L1, "E; F2"_L1, false},
    {ActionId::ConfirmProposed, Window, "claim"_L1, "confirm_proposed"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Confirm What Is Proposed"), "dialog-ok-apply"_L1, "Ctrl+Shift+Return"_L1, false},
    {ActionId::RateClaim, Reading, "claim"_L1, "rate_claim"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Rating and Verdict"), "rating"_L1, "V"_L1, false},
    {ActionId::SetTags, Reading, "claim"_L1, "set_tags"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Tags…"), "tag"_L1, "T"_L1, false},
    {ActionId::FlagClaim, Reading, "claim"_L1, "flag_claim"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Flag the Claim"), "flag"_L1, "F"_L1, false},
    {ActionId::ManageTags, Window, "claim"_L1, "manage_tags"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Manage the Tags"), "tag-edit"_L1, "Ctrl+T"_L1, false},
    {ActionId::RelateClaim, Reading, "claim"_L1, "relate_claim"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Relate to Another Claim…"), "link"_L1, "L"_L1, false},
    {ActionId::SetBasis, Reading, "claim"_L1, "set_basis"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "For or Against a Judgement…"), "answer-correct"_L1, "O"_L1, false},
    {ActionId::ClaimHistory, Reading, "claim"_L1, "claim_history"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "History of the Claim"), "view-history"_L1, "H"_L1, false},
    {ActionId::CopyCitation, Window, "claim"_L1, "copy_citation"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Copy as a Citation"), "edit-copy"_L1, "Ctrl+Shift+C"_L1, false},
    {ActionId::SourceError, Reading, "claim"_L1, "source_error"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Source Error [sic]"), "dialog-warning"_L1, "W"_L1, false},
    {ActionId::RemoveClaim, Reading, "claim"_L1, "remove_claim"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Delete the Claim"), "edit-delete"_L1, "Del"_L1, false},

    {ActionId::AcceptPlace, Reading, "claim"_L1, "accept_place"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Accept Its Place in the New Text"), "dialog-ok"_L1, "Y"_L1, false},
    {ActionId::PlaceAgain, Reading, "claim"_L1, "place_again"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Set Its Passage to the Sentence or Selection"), "edit-select"_L1, "Shift+Y"_L1, false},
    {ActionId::LookAtClaims, Window, "claim"_L1, "look_at_claims"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Claims to Look At…"), "view-task"_L1, "Ctrl+Shift+Y"_L1, false},

    {ActionId::ConfirmMention, Reading, "mention"_L1, "confirm_mention"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Right"), "dialog-ok"_L1, "A"_L1, false},
    {ActionId::RejectMention, Reading, "mention"_L1, "reject_mention"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Not Right"), "dialog-cancel"_L1, "X"_L1, false},
    {ActionId::AddMention, Reading, "mention"_L1, "add_mention"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Missing Mark…"), "list-add"_L1, "M"_L1, false},
    {ActionId::RenameMention, Reading, "mention"_L1, "rename_mention"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Other Entity…"), "edit-rename"_L1, "G"_L1, false},
    {ActionId::ResizeMention, Reading, "mention"_L1, "resize_mention"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Other Extent"), "distribute-horizontal"_L1, ""_L1, false},
    {ActionId::WithdrawCorrection, Reading, "mention"_L1, "withdraw_correction"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Take the Correction Back"), "edit-undo"_L1, ""_L1, false},
    {ActionId::SetMeasure, Reading, "mention"_L1, "set_measure"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "What the Figure Measures…"), "measure"_L1, "Q"_L1, false},
    {ActionId::Scorecard, Window, "mention"_L1, "scorecard"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Rule Scorecard"), "office-chart-bar"_L1, ""_L1, false},

    {ActionId::PutOff, Card, "review"_L1, "put_off"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Later"), "appointment-new"_L1, "S"_L1, false},
    {ActionId::PreviousCard, Card, "review"_L1, "previous_card"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Previous Card"), "go-previous"_L1, "B; Backspace"_L1, false},
    {ActionId::ConfirmAllAlike, Card, "review"_L1, "confirm_all_alike"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Right: All That Read Alike…"), "dialog-ok-apply"_L1, "Shift+A"_L1, false},
    {ActionId::RejectAllAlike, Card, "review"_L1, "reject_all_alike"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Not Right: All That Read Alike…"), "dialog-cancel"_L1, "Shift+X"_L1, false},
    {ActionId::ShowPace, Window, "review"_L1, "show_pace"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Show Your Pace"), "chronometer"_L1, ""_L1, false},

    {ActionId::Lexicon, Window, "lexicon"_L1, "lexicon"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Lexicon"), "view-list-text"_L1, "Ctrl+Shift+L"_L1, false},
    {ActionId::AddName, Window, "lexicon"_L1, "add_name"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Add to the Lexicon…"), "list-add"_L1, "Ctrl+L"_L1, false},
    {ActionId::RulePacks, Window, "lexicon"_L1, "rule_packs"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Rule Packs"), ""_L1, ""_L1, false},
    {ActionId::ShowEntry, Window, "lexicon"_L1, "show_entry"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Entry of the Mention"), ""_L1, ""_L1, false},

    {ActionId::Palette, Window, "settings"_L1, "palette"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Find an Action"), "search"_L1, "Ctrl+Alt+I; Ctrl+Shift+P"_L1, false},
    {ActionId::KeySheet, Window, "help"_L1, "key_sheet"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Key Sheet"), "input-keyboard"_L1, "F1"_L1, false},
    {ActionId::AnalystName, Window, "settings"_L1, "analyst_name"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Your Name…"), "user-identity"_L1, ""_L1, false},
    {ActionId::SingleKeys, Window, "settings"_L1, "single_keys"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "Use Keys without Ctrl or Alt"), ""_L1, ""_L1, false},
    // clang-format on
});

/// Window actions that a single key reaches as well, from the reader and the lists.
struct Shortcut
{
    ActionId id;
    QLatin1StringView key;
};

constexpr auto singleKeys = std::to_array<Shortcut>({
    {ActionId::SearchLibrary, "/"_L1},
    {ActionId::KeySheet, "?"_L1},
});

/// Actions that stand in a second menu: a yes and a no are the same act everywhere.
struct AlsoIn
{
    QLatin1StringView menu;
    ActionId id;
};

constexpr auto alsoIn = std::to_array<AlsoIn>({
    {"review"_L1, ActionId::ConfirmMention},
    {"review"_L1, ActionId::RejectMention},
});

struct MenuRow
{
    QLatin1StringView name;
    const char *title;
};

constexpr auto menuRows = std::to_array<MenuRow>({
    {"file"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "&File")},
    {"edit"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "&Edit")},
    {"document"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "&Document")},
    {"go"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "&Go")},
    {"claim"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "&Claim")},
    {"mention"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "&Mention")},
    {"review"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "&Review")},
    {"lexicon"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "&Lexicon")},
    {"view"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "&View")},
    {"settings"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "&Settings")},
    {"help"_L1, QT_TRANSLATE_NOOP("Postilla::Actions", "&Help")},
});

} // namespace

Actions::Actions(KActionCollection *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_reading(new KActionCollection(this))
{
    m_reading->setConfigGroup(u"Reading Shortcuts"_s);
    m_reading->setComponentDisplayName(tr("Reading keys"));
    for (const Row &row : rows) {
        KActionCollection *collection = row.scope == Window ? m_window : m_reading;
        auto *action = new QAction(tr(row.text), collection);
        if (!row.icon.isEmpty())
            action->setIcon(QIcon::fromTheme(row.icon));
        action->setAutoRepeat(row.repeats);
        collection->addAction(row.name, action);
        collection->setDefaultShortcuts(action, QKeySequence::listFromString(row.keys));
        m_actions.insert(row.id, action);
        if (row.scope == Text)
            m_textActions.append(action);
        if (row.scope == Card)
            m_cardActions.append(action);
    }
    addSingleKeys();
    addTagKeys();
    m_actions[ActionId::SetMeasure]->setEnabled(false);  // until a page with figures is in view
    m_actions[ActionId::ExportChart]->setEnabled(false); // until charts are
    for (QAction *action : std::as_const(m_cardActions))
        action->setEnabled(false); // until there is a page with cards
    m_actions[ActionId::ShowPace]->setCheckable(true);
    m_actions[ActionId::SingleKeys]->setCheckable(true);
    m_actions[ActionId::SingleKeys]->setChecked(true);
    // An action in a menu would otherwise be heard in the whole window.
    for (QAction *action : m_reading->actions())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_reading->readSettings();
}

void Actions::addSingleKeys()
{
    for (const Shortcut &shortcut : singleKeys) {
        QAction *whole = action(shortcut.id);
        auto *twin = new QAction(whole->icon(), whole->text(), m_reading);
        twin->setAutoRepeat(false);
        m_reading->addAction(whole->objectName() + u"_by_key"_s, twin);
        m_reading->setDefaultShortcut(twin, QKeySequence(shortcut.key));
        connect(twin, &QAction::triggered, whole, &QAction::trigger);
        m_twins.append(twin);
    }
}

void Actions::addTagKeys()
{
    for (int digit = 1; digit <= 9; ++digit) {
        auto *action = new QAction(tr("Tag %1").arg(digit), m_reading);
        action->setAutoRepeat(false);
        m_reading->addAction(u"tag_%1"_s.arg(digit), action);
        m_reading->setDefaultShortcut(action, QKeySequence(Qt::Key_0 + digit));
        m_tagKeys.append(action);
    }
}

QAction *Actions::action(ActionId id) const
{
    return m_actions.value(id);
}

QString Actions::keyText(ActionId id) const
{
    return action(id)->shortcut().toString(QKeySequence::NativeText);
}

QAction *Actions::tagKey(int digit) const
{
    return m_tagKeys.at(digit - 1);
}

QAction *Actions::withoutKeys(ActionId id)
{
    const QAction *whole = action(id);
    auto *twin = new QAction(whole->icon(), whole->text(), this);
    connect(twin, &QAction::triggered, whole, &QAction::trigger);
    return twin;
}

void Actions::bind(ActionId id, QObject *receiver, const std::function<void()> &handler)
{
    connect(action(id), &QAction::triggered, receiver, [handler] { handler(); });
}

void Actions::listenIn(QWidget *widget, KeyScope scope)
{
    QList<QAction *> actions = m_reading->actions();
    actions.removeIf([this](QAction *action) { return m_cardActions.contains(action); });
    if (scope != KeyScope::Text)
        actions.removeIf([this](QAction *action) { return m_textActions.contains(action); });
    listen(widget, actions);
}

void Actions::listenIn(QWidget *widget, const QList<ActionId> &ids)
{
    QList<QAction *> actions = m_twins;
    for (const ActionId id : ids)
        actions.append(action(id));
    listen(widget, actions);
}

void Actions::listenForTagsIn(QWidget *widget)
{
    listen(widget, m_tagKeys);
}

void Actions::listen(QWidget *widget, const QList<QAction *> &actions)
{
    m_listening.append({widget, actions});
    attach(m_listening.last());
    connect(widget, &QObject::destroyed, this, [this, widget] {
        m_listening.removeIf([widget](const Listener &listener) { return listener.widget == widget; });
    });
}

QList<QAction *> Actions::readingActions(QStringView menu) const
{
    QList<QAction *> found;
    for (const AlsoIn &also : alsoIn) {
        if (also.menu == menu)
            found.append(action(also.id));
    }
    for (const Row &row : rows) {
        if (row.scope != Window && row.menu == menu)
            found.append(action(row.id));
    }
    return found;
}

QList<Actions::Menu> Actions::menus()
{
    QList<Menu> titled;
    for (const MenuRow &menu : menuRows)
        titled.append({menu.name, tr(menu.title)});
    return titled;
}

QList<Actions::Group> Actions::groups() const
{
    QList<Group> groups;
    for (const Menu &menu : menus()) {
        Group group{menu.title, {}};
        for (const AlsoIn &also : alsoIn) {
            if (also.menu == menu.name)
                group.actions.append(action(also.id));
        }
        for (const Row &row : rows) {
            if (row.menu == menu.name)
                group.actions.append(action(row.id));
        }
        if (!group.actions.isEmpty())
            groups.append(group);
    }
    groups.append({tr("Tags"), m_tagKeys});
    return groups;
}

void Actions::setSingleKeysEnabled(bool enabled)
{
    m_singleKeys = enabled;
    action(ActionId::SingleKeys)->setChecked(enabled);
    for (const Listener &listener : std::as_const(m_listening))
        attach(listener);
}

void Actions::attach(const Listener &listener) const
{
    for (QAction *action : listener.actions) {
        if (m_singleKeys)
            listener.widget->addAction(action);
        else
            listener.widget->removeAction(action);
    }
}

} // namespace Postilla
