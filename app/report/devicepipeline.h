// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/steps.h"

#include <QIODevice>

#include <qpdf/Pipeline.hh>

#include <exception>

namespace Postilla {

/// The device has taken less than it was given.
class Refused : public std::exception
{
};

/// The reader has had enough of waiting.
class Cancelled : public std::exception
{
};

/// Hands on what QPDFWriter makes, asking `steps` now and then whether to go on. Throws Refused, Cancelled:
/// qpdf knows no other way to be stopped.
class DevicePipeline : public Pipeline
{
public:
    DevicePipeline(QIODevice &device, const Steps &steps);

    void write(const unsigned char *data, std::size_t length) override;
    void finish() override {}

private:
    QIODevice &m_device;
    const Steps &m_steps;
    /// Bytes handed on.
    std::size_t m_sinceAsked = 0;
};

} // namespace Postilla
