// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tags/tagwords.h"

#include <QDialog>

namespace Postilla {

/// What a change of a tag will touch, before it is made: in words, with the claims that carry the tag. Apply
/// accepts, Back rejects.
class TagPreviewDialog : public QDialog
{
    Q_OBJECT

public:
    TagPreviewDialog(const TagPreview &preview, const TagChange &change, QWidget *parent);
};

} // namespace Postilla
