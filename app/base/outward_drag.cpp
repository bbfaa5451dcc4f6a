#include "app/base/outward_drag.h"
#include <QCoreApplication>
#include <QDrag>
#include <QMimeData>

namespace mn::app {

OutwardDrag::~OutwardDrag()
{
    if (!m_hasGone)
        return;
    *m_hasGone = true;
    QDrag::cancel();
}

bool OutwardDrag::carry(std::unique_ptr<QMimeData> carried)
{
    if (m_hasGone)
        return false;
    bool hasGone = false;
    m_hasGone = &hasGone;
    auto *const drag = new QDrag(QCoreApplication::instance()); // Qt's, with what it carries, until the drag has ended
    drag->setMimeData(carried.release());
    drag->exec(Qt::CopyAction);
    if (hasGone)
        return false;
    m_hasGone = nullptr;
    return true;
}

} // namespace mn::app
