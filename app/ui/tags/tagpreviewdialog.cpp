// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/tagpreviewdialog.h"

#include "ui/claims/claimwords.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QListWidget *claimList(const QList<Claim> &claims)
{
    auto *list = new QListWidget;
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setSpacing(2);
    for (const Claim &claim : claims)
        list->addItem(claimNumberText(claim.site, claim.number) + u"  "_s + claimGist(claim));
    return list;
}

} // namespace

TagPreviewDialog::TagPreviewDialog(const TagPreview &preview, const TagChange &change, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preview"));
    auto *layout = new QVBoxLayout(this);
    QLabel *heading = paragraph(tagChangeText(preview, change));
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    layout->addWidget(heading);
    const QStringList effects = tagEffects(preview, change);
    for (const QString &effect : effects)
        layout->addWidget(paragraph(effect));
    if (!preview.firstClaims.isEmpty()) {
        QListWidget *claims = claimList(preview.firstClaims);
        claims->setAccessibleName(tr("Claims that carry the tag"));
        layout->addWidget(claims, 1);
    }
    if (preview.claims > preview.firstClaims.size() && !preview.firstClaims.isEmpty())
        layout->addWidget(
            paragraph(tr("The first %n are shown.", nullptr, static_cast<int>(preview.firstClaims.size()))));
    auto *buttons = new QDialogButtonBox;
    auto *apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Back"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    apply->setDefault(true);
    apply->setFocus();
    setAccessibleDescription(effects.join(u' '));
    resize(fontMetrics().averageCharWidth() * 76, sizeHint().height());
}

} // namespace Postilla
