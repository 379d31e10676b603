// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/console.h"
#include "library/library.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Postilla {

/// Kinds and entries under fixed keys, {"kinds": […], "entries": […]}; what is not known is null.
QJsonObject lexiconJson(const QList<LexiconKind> &kinds, const QList<LexiconEntry> &entries);
/// Kinds and entries as a table.
void printEntries(const QList<LexiconEntry> &entries, const EntryKinds &kinds, Console &console);

/// The rule packs, [{"file", "name", "error"}, …]; the error of a good one is null.
QJsonArray packsJson(const QList<RulePackState> &packs);
void printPacks(const QList<RulePackState> &packs, Console &console);

/// What a file would do to the lexicon, and what speaks against it.
QJsonObject importJson(const LexiconImport &import, const QList<LexiconWarning> &warnings);
void printImport(const LexiconImport &import, Console &console);
void tellTrouble(const LexiconImport &import, const QList<LexiconWarning> &warnings, Console &console);

/// What that would do to the texts. `documents` are those of the preview.
QJsonObject previewJson(const LexiconPreview &preview, const QList<DocumentListRow> &documents);
void printPreview(const LexiconPreview &preview, const QList<DocumentListRow> &documents, Console &console);

} // namespace Postilla
