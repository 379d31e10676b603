// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lexicon/lexiconacts.h"

#include "report/wholefiles.h"
#include "ui/lexicon/kinddialog.h"
#include "ui/lexicon/mergedialog.h"
#include "ui/lexicon/previewdialog.h"
#include "ui/lexicon/splitdialog.h"
#include "ui/patience.h"
#include "ui/prompts.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

Result<QStringList> write(const QString &path, const Result<QByteArray> &table)
{
    return table.and_then([&](const QByteArray &bytes) { return WholeFiles::write(path, bytes); });
}

QString importText(const LexiconImport &import, const QString &file)
{
    const auto count = [](qsizetype number) { return static_cast<int>(number); };
    QStringList parts{LexiconActs::tr("%n entry(ies) come", nullptr, count(import.added)),
                      LexiconActs::tr("%n change", nullptr, count(import.changed)),
                      LexiconActs::tr("%n stay as they are", nullptr, count(import.unchanged))};
    if (!import.duplicates.isEmpty())
        parts += LexiconActs::tr("the file has %n of them more than once", nullptr,
                                 count(import.duplicates.size()));
    return u"%1: %2."_s.arg(file, parts.join(u", "_s));
}

} // namespace

LexiconActs::LexiconActs(Library &library, Questions &questions, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_questions(questions)
    , m_window(window)
{
}

void LexiconActs::preview(const LexiconChange &change, const QString &what)
{
    auto *dialog = new PreviewDialog(m_library, change, what, m_window);
    connect(dialog, &PreviewDialog::applied, this, &LexiconActs::applied);
    connect(dialog, &PreviewDialog::failed, this, &LexiconActs::failed);
    dialog->open();
}

void LexiconActs::open(ChangeDialog *dialog)
{
    connect(dialog, &ChangeDialog::applied, this, &LexiconActs::applied);
    dialog->open();
}

void LexiconActs::store(const LexiconEntry &entry)
{
    preview(storeEntry(entry), entry.isNew() ? tr("New entry “%1”").arg(entry.canonical)
                                             : tr("The entry “%1” changes").arg(entry.canonical));
}

void LexiconActs::merge(const LexiconEntry &entry)
{
    open(new MergeDialog(m_library, entry, m_content.entries, EntryKinds(m_content.kinds), m_window));
}

void LexiconActs::split(const LexiconEntry &entry)
{
    open(new SplitDialog(m_library, entry, m_window));
}

void LexiconActs::retireOrRestore(const LexiconEntry &entry)
{
    if (entry.isActive())
        preview(retireEntry(entry), tr("“%1” is retired: it names nothing any more").arg(entry.canonical));
    else
        preview(restoreEntry(entry), tr("“%1” is restored").arg(entry.canonical));
}

void LexiconActs::remove(const LexiconEntry &entry)
{
    preview(removeEntry(entry),
            entry.replaces.isEmpty()
                ? tr("The entry “%1” is deleted").arg(entry.canonical)
                : tr("“%1” is again as it is shipped with Postilla").arg(entry.canonical));
}

void LexiconActs::newKind()
{
    LexiconKind kind;
    kind.color = u"#5c7a00"_s;
    open(new KindDialog(m_library, kind, m_window));
}

void LexiconActs::editKind(const QString &key)
{
    const QList<LexiconKind> &kinds = std::as_const(m_content.kinds);
    const auto kind = std::ranges::find(kinds, key, &LexiconKind::key);
    if (kind != kinds.cend())
        open(new KindDialog(m_library, *kind, m_window));
}

void LexiconActs::importFile()
{
    const QStringList paths =
        m_questions.filesToOpen(tr("Import a Lexicon"), tr("Lexicons (*.tsv *.txt);;All files (*)"));
    if (paths.isEmpty())
        return;
    const auto read =
        patiently([lexicon = m_library.lexicon(), path = paths.first()] { return lexicon.readFile(path); });
    if (!read)
        Q_EMIT failed(read.error());
    else if (read->change.entries.isEmpty() && read->change.kinds.isEmpty())
        Q_EMIT told(tr("The file says nothing that the lexicon does not have."));
    else
        preview(read->change, importText(*read, QFileInfo(paths.first()).fileName()));
}

void LexiconActs::exportFile()
{
    const QString path = m_questions.fileToWrite(tr("Export the Lexicon"), u"lexicon.tsv"_s,
                                                 tr("Lexicons (*.tsv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto written =
        patiently([lexicon = m_library.lexicon(), path] { return write(path, lexicon.table()); });
    if (written)
        Q_EMIT told(tr("Your own kinds and entries were written to %1.").arg(path));
    else
        Q_EMIT failed(written.error());
}

} // namespace Postilla
