// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QObject>

namespace Postilla {

class ClaimActs;

/// Puts the current claim on the clipboard as one cites it: plain, as Markdown and as HTML.
class CitationActs : public QObject
{
    Q_OBJECT

public:
    CitationActs(ClaimActs *claims, QObject *parent);

    void setLibrary(Library *library) { m_library = library; }
    void copy();

Q_SIGNALS:
    void failed(const Postilla::Error &error);
    void told(const QString &text);

private:
    ClaimActs *m_claims;
    Library *m_library = nullptr;
};

} // namespace Postilla
