// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lexicon/rulepackswindow.h"

#include "ui/contentplace.h"
#include "ui/lexicon/previewdialog.h"
#include "ui/prompts.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStatusBar>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

enum Column { Name, File, State };
constexpr int PathRole = Qt::UserRole;
constexpr int TroubleRole = Qt::UserRole + 1;

QTreeWidgetItem *itemFor(const RulePackState &state)
{
    const QString file = QFileInfo(state.file).fileName();
    const QString works = state.trouble ? RulePacksWindow::tr("finds nothing") : RulePacksWindow::tr("works");
    auto *item = new QTreeWidgetItem({state.name.isEmpty() ? file : state.name, file, works});
    item->setData(Name, PathRole, state.file);
    item->setData(Name, TroubleRole, state.trouble ? state.trouble->message() : QString());
    return item;
}

} // namespace

RulePacksWindow::RulePacksWindow(Library &library, Questions &questions, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_questions(questions)
    , m_list(new QTreeWidget)
    , m_place(new ContentPlace(m_list))
    , m_trouble(new QLabel)
    , m_line(new QStatusBar)
{
    setWindowTitle(tr("Rule Packs"));
    makeLayout();
    m_reading.setMaxThreadCount(1); // the last answer is the newest
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RulePacksWindow::followList);
    connect(new QShortcut(QKeySequence::Delete, this), &QShortcut::activated, this, &RulePacksWindow::remove);
    refresh();
}

RulePacksWindow::~RulePacksWindow()
{
    m_reading.waitForDone();
}

void RulePacksWindow::makeLayout()
{
    auto *intro =
        new QLabel(tr("Definition files of KSyntaxHighlighting find mentions beside the lexicon, in all your "
                      "libraries. They are kept in %1.")
                       .arg(QDir::toNativeSeparators(RulePacks::folder())));
    for (QLabel *label : {intro, m_trouble}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_trouble->setAccessibleName(tr("Why it finds nothing"));
    m_list->setHeaderLabels({tr("Rule pack"), tr("File"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Rule packs"));
    const int letter = fontMetrics().averageCharWidth();
    m_list->setColumnWidth(Name, letter * 34);
    m_list->setColumnWidth(File, letter * 30);
    m_line->setSizeGripEnabled(false);
    auto *row = new QHBoxLayout;
    addButton(row, tr("&Add…"), &RulePacksWindow::add);
    m_remove = addButton(row, tr("&Remove…"), &RulePacksWindow::remove);
    row->addStretch();
    addButton(row, tr("Read Them A&gain"), &RulePacksWindow::readAgain);
    addButton(row, tr("&Open Their Folder"), &RulePacksWindow::openFolder);
    auto *layout = new QVBoxLayout(this);
    m_prompts = new Prompts(layout, m_line);
    layout->addWidget(intro);
    layout->addWidget(m_place, 1);
    layout->addWidget(m_trouble);
    layout->addLayout(row);
    layout->addWidget(m_line);
    resize(letter * 100, fontMetrics().height() * 22);
}

QPushButton *RulePacksWindow::addButton(QHBoxLayout *row, const QString &text, void (RulePacksWindow::*act)())
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    row->addWidget(button);
    return button;
}

void RulePacksWindow::refresh()
{
    QtConcurrent::run(&m_reading, [packs = m_library.packs()] {
        return packs.states();
    }).then(this, [this](const Result<QList<RulePackState>> &states) {
        if (states)
            list(*states);
        else
            m_prompts->show(states.error());
    });
}

void RulePacksWindow::list(const QList<RulePackState> &states)
{
    const QString before = currentFile();
    m_list->clear();
    for (const RulePackState &state : states) {
        auto *item = itemFor(state);
        m_list->addTopLevelItem(item);
        if (state.file == before)
            m_list->setCurrentItem(item);
    }
    if (states.isEmpty())
        m_place->showEmpty(tr("No rule packs"),
                           tr("Add one, or put it into their folder and have them read again."));
    else
        m_place->showContent();
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    followList();
}

QString RulePacksWindow::currentFile() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(Name, PathRole).toString() : QString();
}

void RulePacksWindow::followList()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QString trouble = item ? item->data(Name, TroubleRole).toString() : QString();
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    m_remove->setEnabled(item != nullptr);
}

void RulePacksWindow::add()
{
    const QStringList paths =
        m_questions.filesToOpen(tr("Add a Rule Pack"), tr("Definition files (*.xml);;All files (*)"));
    if (paths.isEmpty())
        return;
    const QString path = paths.first();
    const QString name = QFileInfo(path).fileName();
    preview({.preview = [packs = m_library.packs(), path] { return packs.previewAdded(path); },
             .apply = [packs = m_library.packs(), path]() mutable { return packs.add(path); }},
            tr("The rule pack %1 is added").arg(name), tr("%1 is added. The marks follow.").arg(name));
}

void RulePacksWindow::remove()
{
    const QString file = currentFile();
    if (file.isEmpty())
        return;
    const QString name = QFileInfo(file).fileName();
    preview({.preview = [packs = m_library.packs(), file] { return packs.previewRemoved(file); },
             .apply = [packs = m_library.packs(), file]() mutable { return packs.remove(file); }},
            tr("The rule pack %1 is removed").arg(name),
            tr("%1 is in the waste bin. The marks follow.").arg(name));
}

void RulePacksWindow::preview(const PreviewedAct &act, const QString &what, const QString &done)
{
    m_prompts->dismiss();
    auto *dialog = new PreviewDialog(m_library, act, what, this);
    connect(dialog, &PreviewDialog::failed, m_prompts, &Prompts::show);
    connect(dialog, &PreviewDialog::applied, this, [this, done] {
        m_prompts->tell(done);
        refresh();
    });
    dialog->open();
}

void RulePacksWindow::readAgain()
{
    m_prompts->dismiss();
    m_library.packs().readAgain();
    m_prompts->tell(tr("The rule packs are read again. The marks follow."));
}

void RulePacksWindow::openFolder()
{
    const QString folder = RulePacks::folder();
    if (!QDir().mkpath(folder) || !QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        m_prompts->show(Error(ErrorCode::FileMissing, tr("The folder cannot be opened"), folder,
                              tr("Open it in a file manager.")));
}

} // namespace Postilla
