// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Postilla {

class DocumentsPane;
class ReaderPane;

/// The status line's "3 of 1,204 documents · 12 chips · 8 figures · 5 agencies · 2 claims".
class CountLine : public QLabel
{
    Q_OBJECT

public:
    CountLine(const DocumentsPane *documents, const ReaderPane *page);

private:
    void refresh();

    const DocumentsPane *m_documents;
    const ReaderPane *m_page;
};

} // namespace Postilla
