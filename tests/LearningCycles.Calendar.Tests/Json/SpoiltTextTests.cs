using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Json;
using LearningCycles.Calendar.Schools;
using LearningCycles.Testing;

namespace LearningCycles.Calendar.Tests.Json;

public class SpoiltSchoolTests()
    : SpoiltTextContract<SchoolCalendar>(CalendarJson.School, GivenStored.Golden("school"));

public class SpoiltPlanTests() : SpoiltTextContract<CoachingPlan>(CalendarJson.Plan, GivenStored.Golden("plan"));

public class SpoiltCalendarTests()
    : SpoiltTextContract<CoachingCalendar>(CalendarJson.Calendar, GivenStored.Golden("calendar"));
