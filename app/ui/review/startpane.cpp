// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/startpane.h"

#include "ui/contentplace.h"
#include "ui/flowlayout.h"
#include "ui/patience.h"
#include "ui/review/planform.h"
#include "ui/review/sessionlist.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace Postilla {

namespace {

QLabel *heading(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setWordWrap(true);
    label->setBuddy(buddy);
    return label;
}

} // namespace

StartPane::StartPane(QWidget *parent)
    : QWidget(parent)
    , m_list(new SessionList)
    , m_place(new ContentPlace(m_list))
    , m_form(new PlanForm)
    , m_open(new QPushButton(tr("Go On")))
    , m_report(new QPushButton(tr("Export the Report…")))
    , m_close(new QPushButton)
{
    auto *panes = new QSplitter;
    panes->addWidget(makeSessions());
    panes->addWidget(makeForm());
    panes->setStretchFactor(0, 1);
    panes->setStretchFactor(1, 1);
    panes->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);
    connect(m_list, &SessionList::opened, this, &StartPane::opened);
    connect(m_list, &SessionList::moved, this, &StartPane::showCurrent);
    connect(m_form, &PlanForm::startWanted, this, &StartPane::startWanted);
    connect(m_form, &PlanForm::failed, this, &StartPane::failed);
    showCurrent();
}

QWidget *StartPane::makeSessions()
{
    auto *row = new QWidget;
    auto *buttons = new FlowLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(6);
    for (QPushButton *button : {m_open, m_report, m_close}) {
        button->setAutoDefault(true); // Enter presses it
        buttons->addWidget(button);
    }
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto session = m_list->current())
            Q_EMIT opened(*session);
    });
    connect(m_report, &QPushButton::clicked, this, [this] {
        if (const auto session = m_list->current())
            Q_EMIT reportWanted(session->uuid);
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (const auto session = m_list->current())
            Q_EMIT closeWanted(*session);
    });
    auto *sessions = new QWidget;
    auto *layout = new QVBoxLayout(sessions);
    layout->addWidget(heading(tr("Review sessions"), m_list));
    layout->addWidget(m_place, 1);
    layout->addWidget(row);
    return sessions;
}

QWidget *StartPane::makeForm()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(heading(tr("New session"), m_form->entry()));
    layout->addWidget(m_form);
    layout->addStretch(1);
    auto *area = new QScrollArea; // large letters take more than a small window has
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

void StartPane::setLibrary(Library *library)
{
    m_library = library;
    m_form->setLibrary(library);
    m_list->show({});
    showCurrent();
}

void StartPane::refresh()
{
    if (!m_library)
        return;
    const auto lines = patiently([reviews = m_library->reviews()] { return reviews.all(); });
    if (!lines) {
        Q_EMIT failed(lines.error());
        return;
    }
    const bool hadKeyboard = m_place->isAncestorOf(focusWidget());
    m_list->show(*lines);
    if (lines->isEmpty())
        m_place->showEmpty(tr("No session yet"),
                           tr("Start one beside: it goes through what the program proposes, a card at a "
                              "time, and stays here until it is closed."));
    else
        m_place->showContent();
    if (hadKeyboard && !lines->isEmpty())
        m_list->setFocus();
    m_form->refresh();
    showCurrent();
}

QWidget *StartPane::entry() const
{
    const auto session = m_list->current();
    return session && !session->isClosed ? static_cast<QWidget *>(m_list) : m_form->entry();
}

void StartPane::showCurrent()
{
    const auto session = m_list->current();
    const bool canWrite = m_library && !m_library->isReadOnly();
    m_open->setEnabled(session.has_value());
    m_report->setEnabled(session.has_value());
    m_close->setEnabled(session.has_value() && canWrite);
    m_close->setText(session && session->isClosed ? tr("Open Again") : tr("Close"));
}

} // namespace Postilla
