// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lexicon/changedialog.h"

namespace Postilla {

class EntryPicker;

/// Into which other entry one goes with all its names.
class MergeDialog : public ChangeDialog
{
    Q_OBJECT

public:
    MergeDialog(Library &library, const LexiconEntry &from, const QList<LexiconEntry> &entries,
                const EntryKinds &kinds, QWidget *parent);

protected:
    Result<LexiconChange> change() const override;
    QString what() const override;

private:
    LexiconEntry m_from;
    EntryPicker *m_into;
};

} // namespace Postilla
