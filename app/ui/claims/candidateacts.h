// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/candidates.h"
#include "library/library.h"

#include <QObject>

namespace Postilla {

class ReaderPane;

/// Goes through the sentences on the page that seem worth a claim. They are looked for when they are first
/// asked for, shown in the margin as proposals, and selected one by one, so that C makes a claim of one.
class CandidateActs : public QObject
{
    Q_OBJECT

public:
    CandidateActs(ReaderPane *page, QObject *parent);

    /// nullptr: none.
    void setLibrary(const Library *library);
    /// Selects the next one in the text, behind the caret or the one that is selected; back the same way.
    void next();
    void previous();
    /// Shows them no longer; false where none is shown.
    bool end();

Q_SIGNALS:
    void failed(const Postilla::Error &error);
    void told(const QString &text);

private:
    void step(int step);
    /// Has those of the version on the page; false where they cannot be had.
    bool find();
    /// Those of which there is no claim yet, in the order of the text.
    QList<Candidate> open() const;
    void show();
    void follow();
    void goTo(const QList<Candidate> &candidates, qsizetype place);

    ReaderPane *m_page;
    const Library *m_library = nullptr;
    /// In the order of the text; of this version, empty while they are not shown.
    QList<Candidate> m_candidates;
    QString m_version;
};

} // namespace Postilla
