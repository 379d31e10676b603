// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/planform.h"

#include "claim/tagtree.h"
#include "mention/kindtable.h"
#include "review/reviewmode.h"
#include "ui/scorecard/scorewords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Takes the choice again that has these data, where it is still there.
void keep(QComboBox *choices, const QVariant &data)
{
    const int kept = choices->findData(data);
    choices->setCurrentIndex(std::max(kept, choices->count() > 0 ? 0 : -1));
}

QComboBox *choices(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a name may be long
    constexpr int letters = 24;
    box->setMinimumContentsLength(letters);
    return box;
}

} // namespace

PlanForm::PlanForm(QWidget *parent)
    : QWidget(parent)
    , m_fields(new QFormLayout(this))
    , m_scope(choices(u"review_scope"_s))
    , m_search(new QLineEdit)
    , m_documents(new QLabel)
    , m_tags(choices(u"review_tag"_s))
    , m_questions(choices(u"review_question"_s))
    , m_queue(choices(u"review_queue"_s))
    , m_rules(choices(u"review_rule"_s))
    , m_order(choices(u"review_order"_s))
    , m_start(new QPushButton(tr("Start the Session")))
{
    addFields();
    m_start->setAutoDefault(true); // Enter presses it
    connect(m_scope, &QComboBox::currentIndexChanged, this, &PlanForm::showScope);
    connect(m_queue, &QComboBox::currentIndexChanged, this, &PlanForm::showQueue);
    connect(m_search, &QLineEdit::returnPressed, this, &PlanForm::startWanted);
    connect(m_start, &QPushButton::clicked, this, &PlanForm::startWanted);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &PlanForm::takeRules);
    showScope();
    showQueue();
}

PlanForm::~PlanForm()
{
    setLibrary(nullptr);
}

void PlanForm::addFields()
{
    for (const QueueKind queue : {QueueKind::Candidates, QueueKind::Pairs, QueueKind::Anchors,
                                  QueueKind::Mentions, QueueKind::Unverified})
        m_queue->addItem(queueName(queue), QVariant::fromValue(queue));
    for (const ScopeKind scope :
         {ScopeKind::All, ScopeKind::Search, ScopeKind::Documents, ScopeKind::Tag, ScopeKind::Question})
        m_scope->addItem(scopeName(scope), QVariant::fromValue(scope));
    m_search->setObjectName(u"review_search"_s);
    m_search->setPlaceholderText(tr("chip:H200 figure:>1M \"words\""));
    m_documents->setWordWrap(true);
    const QList<std::pair<QString, QWidget *>> rows{
        {tr("What"), m_queue},         {tr("Rule or entry"), m_rules}, {tr("Of what"), m_scope},
        {tr("Search"), m_search},      {QString(), m_documents},       {tr("Tag"), m_tags},
        {tr("Question"), m_questions}, {tr("Order"), m_order},
    };
    for (const auto &[label, field] : rows) {
        m_fields->addRow(label, field);
        if (!label.isEmpty())
            field->setAccessibleName(label);
    }
    m_fields->addRow(QString(), m_start); // no wider than its words
    m_fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_fields->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

QWidget *PlanForm::entry() const
{
    return m_queue;
}

void PlanForm::setLibrary(Library *library)
{
    if (m_job)
        m_job->cancel();
    m_reading.waitForFinished();
    m_job.reset();
    m_rows.clear();
    m_rules->clear();
    m_library = library;
    m_start->setEnabled(library && !library->isReadOnly());
}

void PlanForm::offer(const QString &search, const QStringList &documents)
{
    if (!m_search->isModified() || m_search->text().isEmpty())
        m_search->setText(search);
    m_selection = documents;
    m_documents->setText(documents.isEmpty() ? tr("None is selected on the page Read.")
                                             : tr("%n document(s), as selected on the page Read.", nullptr,
                                                  static_cast<int>(documents.size())));
}

void PlanForm::refresh()
{
    const auto tags = m_library ? m_library->tags().all() : QList<Tag>();
    const auto questions = m_library ? m_library->judgements().questions() : QList<Question>();
    if (!tags || !questions) {
        Q_EMIT failed(!tags ? tags.error() : questions.error());
        return;
    }
    const QVariant tag = m_tags->currentData();
    const QVariant question = m_questions->currentData();
    const TagTree tree(*tags);
    m_tags->clear();
    m_questions->clear();
    for (const Tag &each : tree.inOrder())
        m_tags->addItem(tree.path(each.uuid), each.uuid);
    for (const Question &each : *questions)
        m_questions->addItem(each.text, each.uuid);
    keep(m_tags, tag);
    keep(m_questions, question);
    if (m_queue->currentData().value<QueueKind>() == QueueKind::Mentions)
        readRules();
}

ScopeKind PlanForm::scope() const
{
    return m_scope->currentData().value<ScopeKind>();
}

void PlanForm::showScope()
{
    m_fields->setRowVisible(m_search, scope() == ScopeKind::Search);
    m_fields->setRowVisible(m_documents, scope() == ScopeKind::Documents);
    m_fields->setRowVisible(m_tags, scope() == ScopeKind::Tag);
    m_fields->setRowVisible(m_questions, scope() == ScopeKind::Question);
}

void PlanForm::showQueue()
{
    const auto queue = m_queue->currentData().value<QueueKind>();
    const bool isOfMentions = queue == QueueKind::Mentions;
    showOrders(queue);
    m_fields->setRowVisible(m_rules, isOfMentions);
    if (isOfMentions)
        readRules();
}

void PlanForm::showOrders(QueueKind queue)
{
    const QVariant kept = m_order->currentData();
    const bool isRanked = ReviewMode::of(queue)->isRanked();
    m_order->clear();
    for (const ReviewOrder order : {ReviewOrder::Document, ReviewOrder::Date, ReviewOrder::Score}) {
        if (order != ReviewOrder::Score || isRanked)
            m_order->addItem(orderName(order), QVariant::fromValue(order));
    }
    keep(m_order, kept);
}

void PlanForm::readRules()
{
    if (!m_library || m_job)
        return;
    if (m_rules->count() == 0) {
        m_rules->setPlaceholderText(tr("Reading what has marked the texts…"));
        m_rules->setEnabled(false);
    }
    m_job = m_library->scorecard();
    m_reading.setFuture(m_job->future());
}

/// Those that may be wrong come first.
void PlanForm::takeRules()
{
    if (!m_job)
        return;
    m_job.reset();
    const auto rows = m_reading.future().result();
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    const QString kept = m_rules->currentText();
    m_rows = *rows;
    m_rules->clear();
    for (const ScoreRow &row : std::as_const(m_rows))
        m_rules->addItem(tr("%1 · %2 · %3", "entry or rule, kind, mentions")
                             .arg(sourceText(row), kindLabel(row.naming.kind, row.naming.sub),
                                  QLocale().toString(row.mentions)));
    m_rules->setEnabled(!m_rows.isEmpty());
    m_rules->setPlaceholderText(tr("Nothing is marked yet"));
    m_rules->setCurrentIndex(std::max(m_rules->findText(kept), m_rows.isEmpty() ? -1 : 0));
}

ReviewPlan PlanForm::plan() const
{
    ReviewPlan plan{.queue = m_queue->currentData().value<QueueKind>(),
                    .scope = {.kind = scope()},
                    .order = m_order->currentData().value<ReviewOrder>()};
    switch (plan.scope.kind) {
    case ScopeKind::All:
        break;
    case ScopeKind::Search:
        plan.scope.values = {m_search->text().trimmed()};
        break;
    case ScopeKind::Documents:
        plan.scope.values = m_selection;
        break;
    case ScopeKind::Tag:
        plan.scope.values = {m_tags->currentData().toString()};
        break;
    case ScopeKind::Question:
        plan.scope.values = {m_questions->currentData().toString()};
        break;
    }
    const int row = m_rules->currentIndex();
    if (plan.queue == QueueKind::Mentions && row >= 0 && row < m_rows.size()) {
        plan.rule = m_rows.at(row).rule;
        plan.naming = m_rows.at(row).naming;
    }
    return plan;
}

} // namespace Postilla
