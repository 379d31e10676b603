// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/mention.h"

#include <QWidget>

#include <map>

class QToolButton;

namespace Postilla {

class Reader;

/// The kinds of mention with their colour and count; each is a switch for its marks.
class Legend : public QWidget
{
    Q_OBJECT

public:
    explicit Legend(Reader *reader, QWidget *parent = nullptr);

    /// Takes counts and colours from the reader.
    void refresh();

private:
    QToolButton *addButton(MentionKind kind);

    Reader *m_reader;
    std::map<MentionKind, QToolButton *> m_buttons;
};

} // namespace Postilla
