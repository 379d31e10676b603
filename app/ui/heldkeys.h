// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace Postilla {

/// Keeps a key that is held down from acting more than once, for the actions that do not repeat. An X server
/// repeats a key by a release and a press at the same millisecond, which the toolkit does not always tell
/// from two presses. To be installed on the application.
class HeldKeys : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::KeyRelease) {
            const auto *key = static_cast<QKeyEvent *>(event);
            m_key = key->key();
            m_releasedAt = key->timestamp();
        } else if (event->type() == QEvent::ShortcutOverride) {
            const auto *key = static_cast<QKeyEvent *>(event);
            // A program that sends keys may know no time.
            const bool isRepeated =
                key->key() == m_key && key->timestamp() != 0 && key->timestamp() == m_releasedAt;
            if (isRepeated && actsOnce(key->keyCombination())) {
                event->accept(); // no shortcut then
                return true;
            }
        }
        return false;
    }

private:
    /// Whether an action that does not repeat has that key where the keyboard is now.
    static bool actsOnce(QKeyCombination keys)
    {
        const QKeySequence pressed(keys);
        const auto isMeant = [&](const QAction *action) {
            return !action->autoRepeat() && action->shortcuts().contains(pressed);
        };
        for (const QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
            if (std::ranges::any_of(widget->actions(), isMeant))
                return true;
        }
        return false;
    }

    int m_key = 0;
    /// Milliseconds of the window system; 0: none was.
    quint64 m_releasedAt = 0;
};

} // namespace Postilla
