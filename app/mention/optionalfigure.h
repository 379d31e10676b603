// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/figurevalue.h"

#include <QSharedData>

#include <utility>

namespace Postilla {

/// A figure's value, or none. The value is kept apart, since most mentions have none and lists of mentions
/// are long, and shared among copies until one of them changes it.
class OptionalFigure
{
public:
    OptionalFigure() = default;
    OptionalFigure(std::nullopt_t) {}
    OptionalFigure(FigureValue value)
        : m_shared(new Shared(std::move(value)))
    {
    }
    OptionalFigure(const std::optional<FigureValue> &value)
        : m_shared(value ? new Shared(*value) : nullptr)
    {
    }

    explicit operator bool() const { return bool(m_shared); }
    bool has_value() const { return bool(m_shared); }
    /// Only where there is one.
    const FigureValue &operator*() const { return m_shared->value; }
    const FigureValue *operator->() const { return &m_shared->value; }
    FigureValue &operator*() { return m_shared->value; }
    FigureValue *operator->() { return &m_shared->value; }
    FigureValue value_or(const FigureValue &other) const { return m_shared ? m_shared->value : other; }

    friend bool operator==(const OptionalFigure &a, const OptionalFigure &b)
    {
        return a.m_shared == b.m_shared || (a && b && *a == *b);
    }

private:
    struct Shared : QSharedData
    {
        explicit Shared(FigureValue figure)
            : value(std::move(figure))
        {
        }

        FigureValue value;
    };

    QSharedDataPointer<Shared> m_shared;
};

} // namespace Postilla
