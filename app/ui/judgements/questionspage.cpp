// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/judgements/questionspage.h"

#include "ui/actions.h"
#include "ui/contentplace.h"
#include "ui/judgements/basisacts.h"
#include "ui/judgements/judgementform.h"
#include "ui/judgements/judgementtree.h"
#include "ui/judgements/questionform.h"
#include "ui/patience.h"
#include "ui/prompts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

QuestionsPage::QuestionsPage(Actions *actions, Questions &questions, QWidget *parent)
    : Page(parent)
    , m_questions(questions)
    , m_tree(new JudgementTree)
    , m_question(new QuestionForm)
    , m_judgement(new JudgementForm)
    , m_forms(new QStackedWidget)
    , m_basis(new BasisActs(m_forms, this))
{
    m_forms->addWidget(m_judgement);
    m_forms->addWidget(m_question);
    auto *panes = new QSplitter;
    QWidget *list = makeList();
    panes->addWidget(list);
    panes->addWidget(m_forms);
    panes->setStretchFactor(0, 1);
    panes->setStretchFactor(1, 1);
    panes->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);
    setFocusProxy(m_tree);
    round().add(list, m_tree);
    round().add(m_forms, m_forms);
    // Later: what was typed for the one before is stored first, in an event loop of its own.
    m_moved.setSingleShot(true);
    m_moved.setInterval(0);
    connect(m_tree, &JudgementTree::moved, &m_moved, qOverload<>(&QTimer::start));
    connect(&m_moved, &QTimer::timeout, this, &QuestionsPage::showCurrent);
    connect(m_tree, &JudgementTree::removeWanted, this, &QuestionsPage::remove);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] {
        showCurrent();
        m_forms->currentWidget() == m_judgement ? m_judgement->startEditing() : m_question->startEditing();
    });
    connect(m_question, &RecordForm::failed, this, &Page::failed);
    connect(m_judgement, &RecordForm::failed, this, &Page::failed);
    connect(m_judgement, &JudgementForm::claimWanted, this, [this](const Claim &claim) {
        Q_EMIT placeWanted(claim.anchor.documentUuid, currentSpan(claim));
    });
    connect(m_judgement, &JudgementForm::basisWanted, this, &QuestionsPage::addClaim);
    connect(m_basis, &BasisActs::failed, this, &Page::failed);
    connect(m_basis, &BasisActs::told, this, &Page::told);
    actions->listenIn(m_tree, {ActionId::SetBasis});
    actions->bind(ActionId::SetBasis, this, [this] {
        if (isVisible()) // the text has it too
            addClaim();
    });
    actions->bind(ActionId::SaveAndGoOn, this, [this] {
        if (isVisible() && save())
            m_tree->setFocus();
    });
}

QWidget *QuestionsPage::makeList()
{
    m_place = new ContentPlace(m_tree);
    auto *row = new QWidget;
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(6, 0, 6, 6);
    m_ask = addButton(row, tr("New &Question…"), &QuestionsPage::ask);
    m_judge = addButton(row, tr("New &Judgement…"), &QuestionsPage::judge);
    buttons->addStretch();
    m_remove = addButton(row, tr("&Delete"), &QuestionsPage::remove);
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_place, 1);
    layout->addWidget(row);
    return list;
}

QPushButton *QuestionsPage::addButton(QWidget *row, const QString &text, void (QuestionsPage::*act)())
{
    auto *button = new QPushButton(text);
    connect(button, &QPushButton::clicked, this, act);
    row->layout()->addWidget(button);
    return button;
}

void QuestionsPage::setLibrary(Library *library)
{
    m_question->show(library, {});
    m_judgement->show(library, {});
    m_basis->setLibrary(library);
    m_library = library;
    m_isStale = true;
    m_tree->show({}, {}, {});
    if (isVisible())
        refresh();
}

void QuestionsPage::follow(const ChangeSet &changes)
{
    if (!changes.everything && changes.judgements.isEmpty() && changes.tags.isEmpty() &&
        changes.claims.isEmpty())
        return;
    m_isStale = true;
    if (isVisible())
        refresh();
}

void QuestionsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void QuestionsPage::refresh()
{
    m_isStale = false;
    const auto questions = m_library ? m_library->judgements().questions() : QList<Question>();
    const auto judgements = m_library ? m_library->judgements().all() : QList<Judgement>();
    const auto tags = m_library ? m_library->tags().all() : QList<Tag>();
    if (!questions || !judgements || !tags) {
        Q_EMIT failed(!questions ? questions.error() : !judgements ? judgements.error() : tags.error());
        return;
    }
    m_tree->show(*questions, *judgements, *tags);
    if (questions->isEmpty() && judgements->isEmpty())
        m_place->showEmpty(tr("No questions yet"),
                           tr("Ask what your reader wants to know; judgements and tags hang under it."));
    else
        m_place->showContent();
}

void QuestionsPage::showCurrent()
{
    m_moved.stop();
    const auto place = m_tree->current();
    const bool isQuestion = place && place->kind == JudgementTree::Kind::Question;
    const bool isJudgement = place && place->kind == JudgementTree::Kind::Judgement;
    m_question->show(m_library, isQuestion ? place->uuid : QString());
    m_judgement->show(m_library, isJudgement ? place->uuid : QString());
    m_forms->setCurrentWidget(isQuestion ? static_cast<QWidget *>(m_question) : m_judgement);
    const bool canWrite = m_library && !m_library->isReadOnly();
    m_ask->setEnabled(canWrite);
    m_judge->setEnabled(canWrite);
    m_remove->setEnabled(canWrite && (isQuestion || isJudgement));
}

bool QuestionsPage::save()
{
    return m_question->save() && m_judgement->save();
}

void QuestionsPage::levelBack()
{
    m_tree->setFocus();
}

void QuestionsPage::ask()
{
    const auto text = m_questions.text(tr("New Question"), tr("What does the reader want to know?"), {});
    if (!text)
        return;
    const auto asked = patiently(
        [judgements = m_library->judgements(), text = *text]() mutable { return judgements.ask(text); });
    if (!asked) {
        Q_EMIT failed(asked.error());
        return;
    }
    refresh();
    m_tree->choose({JudgementTree::Kind::Question, asked->uuid});
    showCurrent();
    m_tree->setFocus();
}

void QuestionsPage::judge()
{
    const auto statement =
        m_questions.text(tr("New Judgement"), tr("What do you conclude, in one sentence?"), {});
    if (!statement)
        return;
    Judgement draft;
    draft.statement = *statement;
    draft.questionUuid = m_tree->currentQuestion();
    const auto judged = patiently(
        [judgements = m_library->judgements(), draft]() mutable { return judgements.judge(draft); });
    if (!judged) {
        Q_EMIT failed(judged.error());
        return;
    }
    refresh();
    m_tree->choose({JudgementTree::Kind::Judgement, judged->uuid});
    showCurrent();
    m_judgement->startEditing();
}

void QuestionsPage::addClaim()
{
    showCurrent();
    const auto place = m_tree->current();
    if (!place || place->kind != JudgementTree::Kind::Judgement) {
        Q_EMIT told(tr("No judgement is current. Choose one in the list, or make a new one."));
        return;
    }
    if (!m_judgement->save())
        return;
    const auto judgement = m_library->judgements().judgement(place->uuid);
    if (judgement)
        m_basis->chooseClaim(*judgement);
    else
        Q_EMIT failed(judgement.error());
}

void QuestionsPage::remove()
{
    showCurrent(); // and may it be removed
    const auto place = m_tree->current();
    if (!place || !m_remove->isEnabled())
        return;
    if (place->kind == JudgementTree::Kind::Question)
        removeQuestion(place->uuid);
    else
        removeJudgement(place->uuid);
}

void QuestionsPage::removeQuestion(const QString &uuid)
{
    const auto question = m_library->judgements().question(uuid);
    const auto judgements = m_library->judgements().all();
    const auto tags = m_library->tags().all();
    if (!question || !judgements || !tags)
        return; // gone meanwhile: the tree will follow
    const auto ofIt = [&](const auto &records, auto member) {
        return static_cast<int>(std::ranges::count(records, uuid, member));
    };
    const QString what = tr("“%1” will be deleted.").arg(question->text) + u' ' +
                         tr("%n judgement(s)", nullptr, ofIt(*judgements, &Judgement::questionUuid)) + u' ' +
                         tr("and %n tag(s) stay, under no question. Undo brings it back.", nullptr,
                            ofIt(*tags, &Tag::questionUuid));
    if (!m_questions.confirm(tr("Delete the Question"), what, tr("Delete")))
        return;
    const auto removed = patiently([judgements = m_library->judgements(), question = *question]() mutable {
        return judgements.remove(question);
    });
    if (!removed)
        Q_EMIT failed(removed.error());
    refresh();
}

void QuestionsPage::removeJudgement(const QString &uuid)
{
    const auto judgement = m_library->judgements().judgement(uuid);
    if (!judgement)
        return; // gone meanwhile: the tree will follow
    const auto removed = patiently([judgements = m_library->judgements(), judgement = *judgement]() mutable {
        return judgements.remove(judgement);
    });
    if (removed)
        Q_EMIT told(tr("Judgement deleted. Ctrl+Z brings it back."));
    else
        Q_EMIT failed(removed.error());
    refresh();
}

} // namespace Postilla
