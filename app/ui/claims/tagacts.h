// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QObject>

#include <optional>

namespace Postilla {

class TagBar;

/// What the keys for tags do to one claim: set a tag or take it off, by its digit, in the tag bar or in the
/// picker, where a name that none has makes a new tag.
class TagActs : public QObject
{
    Q_OBJECT

public:
    /// The bar shows the claim's tags.
    TagActs(TagBar *bar, QObject *parent);

    /// nullptr: none.
    void setLibrary(Library *library);
    /// Reads the tags again.
    void refresh();
    /// All of the library.
    const QList<Tag> &tags() const { return m_tags; }
    /// The claim whose tags are set, as it is stored; nothing: none.
    void show(const std::optional<Claim> &claim);

    /// Opens the picker there, over a widget that has the keyboard again afterwards.
    void pick(QWidget *over, const QPoint &globalPlace);
    void toggleKey(int key);
    /// Flags the claim, to come back to it, or takes the flag off. A flag is a tag like others, so that it is
    /// found, counted, exported and undone as they are; the first one makes it.
    void toggleFlag();

Q_SIGNALS:
    void failed(const Postilla::Error &error);
    void told(const QString &text);
    /// The claim with its tags as they are now.
    void stored(const Postilla::Claim &claim);

private:
    void toggle(const QString &tagUuid);
    void create(const QString &name);
    bool hasClaim();

    TagBar *m_bar;
    Library *m_library = nullptr;
    QList<Tag> m_tags;
    std::optional<Claim> m_claim;
};

} // namespace Postilla
