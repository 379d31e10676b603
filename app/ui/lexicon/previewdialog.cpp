// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lexicon/previewdialog.h"

#include "ui/contentplace.h"
#include "ui/documents/documentwords.h"
#include "ui/lexicon/lexiconwords.h"
#include "ui/lexicon/previewtree.h"
#include "ui/lexicon/warninglist.h"
#include "ui/patience.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Postilla {

PreviewDialog::PreviewDialog(Library &library, const LexiconChange &change, const QString &what,
                             QWidget *parent)
    : PreviewDialog(library, what, parent)
{
    m_change = change;
    m_act.preview = [this] { return m_library.lexicon().preview(m_change); };
    m_act.apply = [lexicon = m_library.lexicon(), this]() mutable { return lexicon.apply(m_change); };
    search();
}

PreviewDialog::PreviewDialog(Library &library, const PreviewedAct &act, const QString &what, QWidget *parent)
    : PreviewDialog(library, what, parent)
{
    m_act = act;
    search();
}

PreviewDialog::PreviewDialog(Library &library, const QString &what, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_summary(new QLabel)
    , m_cut(new QLabel)
    , m_progress(new QProgressBar)
    , m_warnings(new WarningList)
    , m_tree(new PreviewTree)
    , m_place(new ContentPlace(m_tree))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preview"));
    makeLayout(what);
    connect(&m_previewing, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_previewing, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_previewing, &QFutureWatcherBase::finished, this, &PreviewDialog::showPreview);
    connect(&m_checking, &QFutureWatcherBase::finished, this, &PreviewDialog::showWarnings);
    connect(m_warnings, &WarningList::conditionWanted, this, &PreviewDialog::limit);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 28);
}

PreviewDialog::~PreviewDialog()
{
    m_previewing.disconnect();
    m_checking.disconnect();
    stop();
}

void PreviewDialog::makeLayout(const QString &what)
{
    auto *heading = new QLabel(what);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    for (QLabel *label : {heading, m_summary, m_cut}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_cut->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setAccessibleName(tr("Searching the library"));
    auto *buttons = new QDialogButtonBox;
    m_apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    m_back = buttons->addButton(tr("&Back"), QDialogButtonBox::RejectRole);
    m_apply->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &PreviewDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &PreviewDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addWidget(m_warnings);
    layout->addWidget(m_place, 1);
    layout->addWidget(m_cut);
    layout->addWidget(buttons);
}

void PreviewDialog::search()
{
    stop();
    m_preview.reset();
    m_summary->setText(tr("Searching the library for what changes…"));
    m_place->showEmpty({}, {});
    m_cut->hide();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_apply->setEnabled(false);
    m_back->setText(tr("&Cancel"));
    m_checking.setFuture(QtConcurrent::run(
        [lexicon = m_library.lexicon(), change = m_change] { return lexicon.warnings(change); }));
    m_job.emplace(m_act.preview());
    m_previewing.setFuture(m_job->future());
}

void PreviewDialog::stop()
{
    if (m_job)
        m_job->cancel();
    m_previewing.waitForFinished();
    m_checking.waitForFinished();
}

void PreviewDialog::showPreview()
{
    if (!m_job)
        return;
    m_job.reset();
    const auto found = m_previewing.result();
    if (!found) {
        fail(found.error());
        return;
    }
    m_preview = *found;
    m_progress->hide();
    m_back->setText(tr("&Back"));
    m_summary->setText(previewText(*found));
    if (found->affected == 0) {
        m_place->showEmpty(tr("Nothing changes in the texts of this library"),
                           tr("The change will count for texts that you import later."));
    } else {
        m_tree->show(*found, titles(*found));
        m_place->showContent();
    }
    m_cut->setText(
        tr("The first %n document(s) are listed.", nullptr, static_cast<int>(found->documents.size())));
    m_cut->setVisible(found->documents.size() < found->affected);
    m_apply->setEnabled(m_change.label.isEmpty() || !m_library.isReadOnly());
    m_apply->setFocus(Qt::OtherFocusReason);
}

void PreviewDialog::showWarnings()
{
    const auto warnings = m_checking.result();
    if (warnings)
        m_warnings->show(*warnings);
    else
        fail(warnings.error());
}

QHash<QString, QString> PreviewDialog::titles(const LexiconPreview &preview) const
{
    QStringList uuids;
    for (const PreviewDocument &document : preview.documents)
        uuids.append(document.documentUuid);
    const auto rows = patiently([&library = m_library, uuids] { return library.documentRows(uuids); });
    QHash<QString, QString> titles;
    if (rows) {
        for (const DocumentListRow &row : *rows)
            titles.insert(row.uuid, shownTitle(row.title, row.number));
    }
    return titles;
}

void PreviewDialog::limit(const QString &canonical, const QString &name, AliasCondition condition)
{
    for (LexiconEntry &entry : m_change.entries) {
        if (entry.canonical != canonical)
            continue;
        for (Alias &alias : entry.aliases) {
            if (alias.text == name)
                alias.condition = condition;
        }
    }
    search();
}

void PreviewDialog::apply()
{
    setEnabled(false);
    const auto applied = patiently(m_act.apply);
    if (!applied) {
        fail(applied.error());
        return;
    }
    close();
    parentWidget()->activateWindow(); // before anything else closes, and the keyboard is nowhere
    Q_EMIT this->applied(m_change);
}

void PreviewDialog::fail(const Error &error)
{
    if (error.code() != ErrorCode::Cancelled)
        Q_EMIT failed(error);
    close();
}

} // namespace Postilla
