// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/countline.h"

#include "ui/documents/documentspane.h"
#include "ui/reader/reader.h"
#include "ui/reader/readerpane.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Postilla {

CountLine::CountLine(const DocumentsPane *documents, const ReaderPane *page)
    : m_documents(documents)
    , m_page(page)
{
    connect(documents, &DocumentsPane::countsChanged, this, &CountLine::refresh);
    connect(page, &ReaderPane::shown, this, &CountLine::refresh);
    refresh();
}

void CountLine::refresh()
{
    QStringList parts;
    if (m_documents->isComplete()) {
        const int total = static_cast<int>(m_documents->total());
        parts.append(
            m_documents->shown() == m_documents->total()
                ? tr("%n document(s)", nullptr, total)
                : tr("%1 of %n document(s)", nullptr, total).arg(QLocale().toString(m_documents->shown())));
    } else if (!m_documents->query().search.isEmpty()) {
        parts.append(tr("Searching…"));
    }
    if (!m_page->version().uuid.isEmpty()) {
        QMap<MentionKind, int> marks;
        for (const Mention &mention : m_page->reader()->mentions().all())
            ++marks[mention.kind];
        parts.append(tr("%n chip(s)", nullptr, marks[MentionKind::Chip]));
        parts.append(tr("%n figure(s)", nullptr, marks[MentionKind::Figure]));
        parts.append(tr("%n agency(ies)", nullptr, marks[MentionKind::Agency]));
        parts.append(tr("%n claim(s)", nullptr, static_cast<int>(m_page->claims().size())));
    }
    setText(parts.join(u" · "_s));
}

} // namespace Postilla
