// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractScrollArea>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

class QTextLayout;

namespace Postilla {

struct DetailLine
{
    enum class Look {
        Plain,
        Heading,  ///< bold, with some room over it
        Proposed, ///< in italics
    };

    QString text;
    Look look = Look::Plain;
};

/// Short texts in two columns, one under the other, each in as many lines as it takes. They are laid out
/// once: labels, or a table of rich text, take five times as long, which counts where they change with every
/// key.
class DetailColumns : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit DetailColumns(QWidget *parent = nullptr);
    ~DetailColumns() override;

    /// Stays where it was scrolled to, as far as that is there.
    void show(const QList<DetailLine> &left, const QList<DetailLine> &right);
    /// All of it, for a screen reader.
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    /// Answers with its lower end.
    qreal layOut(const QList<DetailLine> &lines, QRectF column);
    QFont fontOf(DetailLine::Look look) const;

    QList<DetailLine> m_left;
    QList<DetailLine> m_right;
    /// Of both, at their places.
    std::vector<std::unique_ptr<QTextLayout>> m_layouts;
};

} // namespace Postilla
