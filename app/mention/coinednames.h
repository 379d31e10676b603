// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/mention.h"
#include "mention/textword.h"

#include <QHash>

#include <optional>

namespace Postilla {

/// Names that a text itself has given to companies and bodies, which count from there on: "NationGate" after
/// "manufacturer NationGate", "NSTC" after "National Science and Technology Council (NSTC)".
class CoinedNames
{
public:
    /// A short name of what was just found.
    void add(const QString &name, const Mention &of);
    /// Adds a word that stands for a body where an article makes it a name: "the • Commission".
    void addShortForm(const QString &word, const Mention &of);
    /// Adds the abbreviation in brackets that may follow a body, an outlet or a company here.
    void addAbbreviation(QStringView text, const Mention &of);
    /// The name that starts with this word.
    std::optional<Mention> at(QStringView text, const TextWord &word) const;

private:
    struct Name
    {
        QString text;
        MentionKind kind = MentionKind::Company;
        MentionSub sub = MentionSub::None;
        QString canonical;
        bool articled = false;
    };

    /// By the first word.
    QHash<QString, Name> m_names;
};

} // namespace Postilla
