using LearningCycles.Agreements;
using LearningCycles.Cycles;
using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.Json;
using LearningCycles.Meetings;
using LearningCycles.Observations;
using LearningCycles.Relationships;
using LearningCycles.Slos;
using LearningCycles.Support;
using LearningCycles.Testing;

namespace LearningCycles.Tests.Json;

public class SpoiltCycleTests()
    : SpoiltTextContract<LearningCycle>(LearningCyclesJson.Cycle, GivenJson.Golden("cycle"));

public class SpoiltNextStepTests()
    : SpoiltTextContract<NextStep>(LearningCyclesJson.NextStep, GivenJson.Golden("next-step"));

public class SpoiltFrameworkTests()
    : SpoiltTextContract<Framework>(LearningCyclesJson.Framework, GivenJson.Golden("framework"));

public class SpoiltLaterFrameworkTests()
    : SpoiltTextContract<Framework>(LearningCyclesJson.Framework, GivenJson.Golden("framework-later"));

public class SpoiltGoalTests()
    : SpoiltTextContract<GoalRecord>(LearningCyclesJson.GoalRecord, GivenJson.Golden("goal"));

public class SpoiltSloTests()
    : SpoiltTextContract<StudentLearningObjective>(
        LearningCyclesJson.StudentLearningObjective,
        GivenJson.Golden("slo")
    );

public class SpoiltSeriesTests()
    : SpoiltTextContract<MeetingSeries>(LearningCyclesJson.MeetingSeries, GivenJson.Golden("series"));

public class SpoiltMeetingTests()
    : SpoiltTextContract<OneOnOne>(LearningCyclesJson.OneOnOne, GivenJson.Golden("one-on-one"));

public class SpoiltObservationTests()
    : SpoiltTextContract<Observation>(LearningCyclesJson.Observation, GivenJson.Golden("observation"));

public class SpoiltAgreementTests()
    : SpoiltTextContract<CoachingAgreement>(LearningCyclesJson.CoachingAgreement, GivenJson.Golden("agreement"));

public class SpoiltSupportTests()
    : SpoiltTextContract<SupportRequest>(LearningCyclesJson.SupportRequest, GivenJson.Golden("support"));

public class SpoiltRelationshipTests()
    : SpoiltTextContract<CoachingRelationship>(
        LearningCyclesJson.CoachingRelationship,
        GivenJson.Golden("relationship")
    );

public class SpoiltPreferencesTests()
    : SpoiltTextContract<PreferenceHistory>(LearningCyclesJson.PreferenceHistory, GivenJson.Golden("preferences"));

public class SpoiltDiscussionTests()
    : SpoiltTextContract<GoalDiscussion>(LearningCyclesJson.GoalDiscussion, GivenJson.Golden("discussion"));

public class SpoiltTemplateTests()
    : SpoiltTextContract<GoalTemplate>(LearningCyclesJson.GoalTemplate, GivenJson.Golden("template"));

public class SpoiltProtocolTests()
    : SpoiltTextContract<FeedbackProtocol>(LearningCyclesJson.FeedbackProtocol, GivenJson.Golden("protocol"));

public class SpoiltScaleTests()
    : SpoiltTextContract<AttainmentScale>(LearningCyclesJson.AttainmentScale, GivenJson.Golden("scale"));

public class SpoiltReadinessTests()
    : SpoiltTextContract<DataSystemReadiness>(LearningCyclesJson.DataSystemReadiness, GivenJson.Golden("readiness"))
{
    private protected override bool HoldsTexts => false;
}
