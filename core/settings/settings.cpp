#include "core/settings/setting.h"
