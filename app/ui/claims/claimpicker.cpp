// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/claims/claimpicker.h"

#include "ui/claims/claimwords.h"

#include <QCoreApplication>

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ClaimPicker)
};

} // namespace

Picker *claimPicker(const QString &title, const QString &prompt, const QList<Claim> &claims, QWidget *over)
{
    QList<Picker::Choice> choices;
    for (const Claim &claim : claims) {
        const QString number = claimNumberText(claim.site, claim.number);
        choices.append({.key = claim.uuid, .name = number + u' ' + claimGist(claim), .icon = {}});
    }
    auto *picker = new Picker({.title = title,
                               .prompt = prompt,
                               .matches = Words::tr("Claims, the likeliest first"),
                               .nothing = Words::tr("There is no other claim.")},
                              over);
    picker->setChoices(choices);
    return picker;
}

} // namespace Postilla
