// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"
#include "mention/rulepack.h"

#include <QList>
#include <QStringList>
#include <QStringView>

#include <functional>
#include <memory>

namespace Postilla {

/// How a rule pack fares.
struct RulePackState
{
    /// Path of the file.
    QString file;
    /// Empty where the file could not be read.
    QString name;
    /// Why it finds nothing; nothing where it works.
    std::optional<Error> trouble;
};

/// The rule packs of a folder, as they were when it was read. Safe on any thread.
class RulePacks
{
public:
    /// Hears of a pack that is switched off, on the thread that was finding.
    using Listener = std::function<void(const Error &)>;

    /// Reads every "*.xml" of the folder, by name; a file that fails a check is listed and left out.
    /// `known` are the kinds there are.
    static std::shared_ptr<const RulePacks> load(const QString &folder, const EntryKinds &known,
                                                 Listener listener = {});
    /// The same for these files, wherever they are.
    static std::shared_ptr<const RulePacks> loadFiles(const QStringList &files, const EntryKinds &known,
                                                      Listener listener = {});
    /// Paths of the files that load() reads, in its order.
    static QStringList filesIn(const QString &folder);
    ~RulePacks();

    /// The folder "postilla/rulepacks" in the user's data folder.
    static QString folder();

    QList<RulePackState> states() const;
    /// Names what the packs would find, 16 hex digits; empty where there are none.
    const QString &revision() const;
    /// `mentions`, sorted and found in the text by MentionFinder, with those of the packs between them. A
    /// pack's mention counts only where none of its kind stands that the program or an earlier pack has
    /// found, and never in a skipped span.
    ///
    /// A pack that takes longer over a line than it may is switched off for good, with a warning on standard
    /// error and to the listener; the text goes on without it.
    QList<Mention> addTo(const QList<Mention> &mentions, QStringView text, const QList<TextSpan> &skip) const;

private:
    struct Loaded;
    explicit RulePacks(std::unique_ptr<Loaded> loaded);

    std::unique_ptr<Loaded> m_loaded;
};

} // namespace Postilla
