using LearningCycles.Json;

namespace LearningCycles.Tests.Json;

/// <summary>What one subject's parts say against each other is told at the part, though each can be read alone.</summary>
public class RefusedPlaceTests
{
    [Fact]
    public void AGoal()
    {
        IsTold(
            LearningCyclesJson.GoalRecord,
            "goal",
            "\"revisedOn\": \"2026-09-03\"",
            "\"revisedOn\": \"2026-09-04\"",
            "$.earlierVersions[0].revisedOn: Goal team has a version revised on 2026-09-04,"
        );
        IsTold(
            LearningCyclesJson.GoalRecord,
            "goal",
            "\"Revise\"",
            "\"Supersede\"",
            "$.history[3]: Goal team has a history in which"
        );
    }

    [Fact]
    public void AStudentLearningObjective() =>
        IsTold(
            LearningCyclesJson.StudentLearningObjective,
            "slo",
            "\"student\": \"s2\",\n      \"leftOn\"",
            "\"student\": \"s3\",\n      \"leftOn\"",
            "$.results[1].student: Objective slo1 has a result of s3,"
        );

    [Fact]
    public void ASeries() =>
        IsTold(
            LearningCyclesJson.MeetingSeries,
            "series",
            "\"newRhythm\"",
            "\"noRhythm\"",
            "$.history[4].told.newRhythm: Series series/ana does not hold what"
        );

    [Fact]
    public void AOneOnOneThatRunsPastMidnight()
    {
        IsTold(
            LearningCyclesJson.OneOnOne,
            "one-on-one",
            "\"time\": \"09:30:00\"",
            "\"time\": \"23:30:01\"",
            "$.history[2].told.newSlot.minutes: 30 minutes from 23:30:01 on do not end on the same day."
        );
        IsTold(
            LearningCyclesJson.MeetingSeries,
            "series",
            "\"time\": \"13:05:00\"",
            "\"time\": \"23:31:00\"",
            "$.history[4].told.newRhythm.minutes: 30 minutes from 23:31 on do not end on the same day."
        );
    }

    [Fact]
    public void AOneOnOne()
    {
        IsTold(
            LearningCyclesJson.OneOnOne,
            "one-on-one",
            "\"ledBy\"",
            "\"ledWith\"",
            "$.history[3].told.ledBy: 1:1 m2 has no day or leader"
        );
        IsTold(
            LearningCyclesJson.OneOnOne,
            "one-on-one",
            "\"makesUpFor\"",
            "\"makesUp\"",
            "$.makesUpFor: 1:1 m2 is a make-up of no 1:1."
        );
    }

    [Fact]
    public void AnObservation()
    {
        IsTold(
            LearningCyclesJson.Observation,
            "observation",
            "\"givenOn\": \"2026-09-25\"",
            "\"givenOn\": \"2026-09-01\"",
            "$.feedback[0].givenOn: Observation 2026/ana/obs1 has feedback of 2026-09-01,"
        );
        IsTold(
            LearningCyclesJson.Observation,
            "observation",
            "\"heldOn\"",
            "\"seenOn\"",
            "$.history[3].told.heldOn: Observation 2026/ana/obs1 was held,"
        );
    }

    [Fact]
    public void AnAgreement()
    {
        IsTold(
            LearningCyclesJson.CoachingAgreement,
            "agreement",
            "\"text\": \"Monthly\"",
            "\"text\": \"Weekly\"",
            "$.versions[2].text: Agreement 2026/ana/agreement holds a text of version 3 that is not"
        );
        IsTold(
            LearningCyclesJson.CoachingAgreement,
            "agreement",
            "\"signer\": \"ana\"",
            "\"signer\": \"bo\"",
            "$.history[6].told: Agreement 2026/ana/agreement has a signature of 2026-08-31"
        );
    }

    [Fact]
    public void ARelationship() =>
        IsTold(
            LearningCyclesJson.CoachingRelationship,
            "relationship",
            "\"previous\"",
            "\"before\"",
            "$.previous: Relationship 2027/ana has a history that follows another relationship,"
        );

    [Fact]
    public void Preferences() =>
        IsTold(
            LearningCyclesJson.PreferenceHistory,
            "preferences",
            "\"version\": 2",
            "\"version\": 3",
            "$.versions: Version 3 of ana's preferences stands where version 2 belongs."
        );

    private static void IsTold<T>(JsonForm<T> form, string golden, string part, string instead, string problem)
        where T : class
    {
        var text = GivenJson.Golden(golden);
        text.Should().Contain(part);
        form.Read(text.Replace(part, instead)).Problems.Single().ToString().Should().StartWith(problem);
    }
}
