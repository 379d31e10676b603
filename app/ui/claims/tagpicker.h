// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"
#include "ui/picker.h"

namespace Postilla {

/// To choose tags, each by its path in the tree: the one that is taken is set or taken off, by its uuid; a
/// name that none has makes a new one.
class TagPicker : public Picker
{
    Q_OBJECT

public:
    /// `set` are the uuids of the tags that the claim has.
    TagPicker(const QList<Tag> &tags, const QList<QString> &set, QWidget *parent);

private:
    static Words words();
    static QList<Choice> choices(const QList<Tag> &tags, const QList<QString> &set);
};

} // namespace Postilla
