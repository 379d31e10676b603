// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

namespace Postilla {

class Reader;

/// The reader for assistive technology: a read-only text whose attributes tell the marks, which are drawn in
/// a way that Qt itself does not report. Positions are view positions, as in the caret events that Qt sends.
class ReaderAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    /// Makes QAccessible ask here for every Reader. May be called again.
    static void install();

    explicit ReaderAccessible(Reader &reader);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text which) const override;

    void selection(int selectionIndex, int *startOffset, int *endOffset) const override;
    int selectionCount() const override;
    void addSelection(int startOffset, int endOffset) override;
    void removeSelection(int selectionIndex) override;
    void setSelection(int selectionIndex, int startOffset, int endOffset) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int startOffset, int endOffset) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int startIndex, int endIndex) override;
    /// "mark:chip;entity:NVIDIA H20;claim:A-0042;", and where exactly this holds.
    QString attributes(int offset, int *startOffset, int *endOffset) const override;

private:
    Reader &m_reader;
};

} // namespace Postilla
