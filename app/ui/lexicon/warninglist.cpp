// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lexicon/warninglist.h"

#include "ui/flowlayout.h"
#include "ui/lexicon/lexiconwords.h"

#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace Postilla {

namespace {
constexpr qsizetype mostLines = 20;
}

WarningList::WarningList(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Warnings"));
    hide();
}

void WarningList::show(const QList<LexiconWarning> &warnings)
{
    auto *page = new QWidget;
    auto *lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, 0, 0, 0);
    for (const LexiconWarning &warning : warnings.first(std::min(mostLines, warnings.size())))
        add(lines, warning);
    if (warnings.size() > mostLines)
        addLine(lines,
                tr("… and %n more warning(s).", nullptr, static_cast<int>(warnings.size() - mostLines)));
    setWidget(page);
    setVisible(!warnings.isEmpty());
    const int wanted = page->layout()->totalHeightForWidth(std::max(width(), 400));
    setFixedHeight(std::min(std::max(wanted, page->sizeHint().height()), fontMetrics().lineSpacing() * 9));
}

void WarningList::add(QVBoxLayout *lines, const LexiconWarning &warning)
{
    addLine(lines, warningText(warning));
    if (warning.conditions.isEmpty())
        return;
    auto *choices = new FlowLayout(nullptr, Qt::AlignLeft);
    for (const AliasCondition condition : warning.conditions) {
        auto *choice = new QPushButton(tr("Count it only %1").arg(conditionText(condition)));
        connect(choice, &QPushButton::clicked, this, [this, warning, condition] {
            Q_EMIT conditionWanted(warning.canonical, warning.name, condition);
        });
        choices->addWidget(choice);
    }
    lines->addLayout(choices);
}

void WarningList::addLine(QVBoxLayout *lines, const QString &text)
{
    auto *line = new QHBoxLayout;
    auto *icon = new QLabel;
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    icon->setPixmap(QIcon::fromTheme(QStringLiteral("dialog-warning")).pixmap(side));
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addWidget(label, 1);
    lines->addLayout(line);
}

} // namespace Postilla
