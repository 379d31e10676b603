// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/carddetails.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QString heading(const QString &text)
{
    return u"<p style='margin-top:6px; margin-bottom:0px'><b>%1</b></p>"_s.arg(text.toHtmlEscaped());
}

QString line(const QString &text)
{
    return u"<div>%1</div>"_s.arg(text.toHtmlEscaped());
}

/// In italics where it is the machine's, beside the word that says so.
QString line(const QString &text, bool isMachines)
{
    return isMachines ? u"<div><i>%1</i></div>"_s.arg(text.toHtmlEscaped()) : line(text);
}

QLabel *column()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setAlignment(Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

} // namespace

CardDetails::CardDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_reasons(column())
    , m_fields(column())
{
    auto *content = new QWidget;
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(12, 4, 12, 8);
    layout->setSpacing(24);
    layout->addWidget(m_reasons, 1);
    layout->addWidget(m_fields, 1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void CardDetails::showCard(const ReviewCard &card, const ReviewMode &mode)
{
    m_reasons->setText(reasons(card));
    m_fields->setText(fields(card, mode));
}

QString CardDetails::reasons(const ReviewCard &card) const
{
    QString html;
    if (!card.figures.isEmpty()) {
        html += heading(tr("Figures"));
        for (const CardField &figure : card.figures)
            html += line(figureText(figure), figure.isMachines);
    }
    html += heading(card.rule);
    if (!card.why.isEmpty())
        html += line(card.why);
    if (!card.similar.isEmpty())
        html += heading(tr("Decided before on the like"));
    for (const SimilarDecision &similar : card.similar)
        html += line(tr("%1: %2", "ruling, what it was on").arg(rulingName(similar.ruling), similar.gist));
    return html;
}

QString CardDetails::fields(const ReviewCard &card, const ReviewMode &mode) const
{
    QString html;
    if (card.decided)
        html += heading(tr("Decided: %1").arg(rulingName(*card.decided)));
    if (const QString refusal = mode.refusal(card); !refusal.isEmpty())
        html += heading(refusal);
    if (card.fields.isEmpty())
        return html;
    html += heading(mode.fieldsHeading());
    for (const CardField &field : card.fields)
        html += line(fieldText(field), field.isMachines);
    return html;
}

} // namespace Postilla
