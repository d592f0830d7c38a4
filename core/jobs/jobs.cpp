// The folder is headers; this unit proves that each stands on its own.
#include "core/jobs/deliver.h"
#include "core/jobs/jobcontext.h"
#include "core/jobs/jobrunner.h"
