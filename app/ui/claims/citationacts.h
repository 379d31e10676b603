// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QObject>

#include <functional>

namespace Postilla {

/// Puts the current claim on the clipboard as one cites it: plain, as Markdown and as HTML.
class CitationActs : public QObject
{
    Q_OBJECT

public:
    /// `current` gives the uuid of the claim that is meant; empty: none.
    CitationActs(std::function<QString()> current, QObject *parent);

    void setLibrary(Library *library) { m_library = library; }
    void copy();

Q_SIGNALS:
    void failed(const Postilla::Error &error);
    void told(const QString &text);

private:
    std::function<QString()> m_current;
    Library *m_library = nullptr;
};

} // namespace Postilla
