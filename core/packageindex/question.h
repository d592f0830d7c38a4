#pragma once
#include "core/packageindex/indexes.h"
#include "core/packageindex/projects.h"

#include <string>
#include <vector>

namespace truewheel {

struct AskedPackage {
    std::string name; ///< as its dist-info writes it
    std::string version;
    Path path; ///< of its dist-info or egg-info; of a cached one: the directory that holds its dist-info, or the wheel itself
    bool isEditable = false;
    bool isCached = false;
};

struct AskedEnvironment {
    Environment environment;
    std::vector<AskedPackage> packages;
};

/// Why a package is not asked about: no index has put it there, so its name is nobody's business.
enum class Unasked { No, Editable, DirectUrl, OtherInstaller, NoVersion, NoIndex };

struct PlannedPackage {
    size_t environment = 0;
    std::string name; ///< as written
    std::string normalized;
    std::string version;
    Path path;
    Unasked unasked = Unasked::No;
    std::vector<const Index *> indexes; ///< by tier; they live as long as the plan

    /// Some index put it there, whichever: what is public of it is its name and version.
    bool isPublic() const { return unasked == Unasked::No || unasked == Unasked::NoIndex; }
};

/// What would be sent to whom, before anything is.
struct IndexPlan {
    IndexPlan() = default;
    IndexPlan(IndexPlan &&) = default;
    IndexPlan &operator=(IndexPlan &&) = default;
    IndexPlan(const IndexPlan &) = delete; // packages point into setups
    IndexPlan &operator=(const IndexPlan &) = delete;

    std::vector<Environment> environments;
    std::vector<IndexSetup> setups; ///< of the environments
    std::vector<PlannedPackage> packages;

    /// An index of the network, and how many different names it may be asked for.
    struct Recipient {
        std::string url;
        size_t names = 0;
    };
    std::vector<Recipient> recipients() const;
    /// Different packages in different versions that are asked about.
    size_t versions() const;
};

/// Reads configuration and the installers' notes; sends nothing.
IndexPlan planIndexQuestion(const std::vector<AskedEnvironment> &environments, const IndexWorld &world);

/// Asks every index that a plan names, tier by tier: the next tier only about what the ones before do not have. Errors: those of HttpDoor::fetch().
Result<void> askProjects(const IndexPlan &plan, Projects &projects, JobContext &job);

/// What all indexes of the tier that has the package tell of it together.
struct FoundProject {
    bool isThere = false;
    SimpleProject project;
    std::optional<Error> error; ///< a tier could not be asked: what comes after it is not believed in its place
    Timestamp asked;            ///< of the oldest part
};
FoundProject findProject(const PlannedPackage &package, const Projects &projects);

} // namespace truewheel
