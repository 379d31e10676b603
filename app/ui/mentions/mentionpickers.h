// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/correction.h"
#include "library/library.h"
#include "mention/lexiconentry.h"
#include "ui/picker.h"

namespace Postilla {

class MarkTheme;

/// To choose what kind of mention the machine has missed.
class KindPicker : public Picker
{
    Q_OBJECT

public:
    KindPicker(const QList<LexiconKind> &own, const MarkTheme &theme, QWidget *parent);

Q_SIGNALS:
    void picked(Postilla::EntryKinds::Place kind);
};

/// To choose the entity that a mention names: one of the lexicon's of its kind, or any name typed.
class EntityPicker : public Picker
{
    Q_OBJECT

public:
    EntityPicker(const QStringList &entities, QWidget *parent);
};

/// Canonical names of the active entries of that kind, each once, in their order.
QStringList entitiesOfKind(const QList<LexiconEntry> &entries, const EntryKinds &kinds,
                           EntryKinds::Place kind);
/// The canonical name of the entry of that kind that has these words among its aliases; empty: none.
QString entityCalled(const QString &words, const QList<LexiconEntry> &entries, const EntryKinds &kinds,
                     EntryKinds::Place kind);

/// What words that a person marks as of that kind name: the entry called so, else themselves.
Result<Naming> namingOf(const Library &library, const QString &words, EntryKinds::Place kind);

} // namespace Postilla
