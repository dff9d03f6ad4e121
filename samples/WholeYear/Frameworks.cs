using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.Json;
using static LearningCycles.Samples.WholeYear.School;

namespace LearningCycles.Samples.WholeYear;

/// <summary>A school's own list of indicators, and its next version.</summary>
internal static class Frameworks
{
    // csharpier-ignore-start
    // <Json>
    private const string Version2026 = """
        {
          "schemaVersion": 1,
          "id": "cole/2026",
          "name": "Good teaching at Cole",
          "version": "2026",
          "indicators": [
            { "code": "A1", "domain": "Climate", "expectation": "Safe to ask", "name": "Mistakes are welcome", "isObserved": true },
            { "code": "B1", "domain": "Teaching", "expectation": "Clear aims", "name": "Students can say the aim", "isObserved": true },
            { "code": "B2", "domain": "Teaching", "expectation": "Checks", "name": "Checks reach every student", "isObserved": true }
          ]
        }
        """;
    // </Json>
    // csharpier-ignore-end

    internal static void OwnFramework()
    {
        // csharpier-ignore-start
        // <OwnFramework>
        var cole = LearningCyclesJson.Framework.Read(Version2026).Value;
        var goal = new Goal(new("ana/1"), GoalKind.StudentAchievement, "All show what they understood.")
            { Owners = [Ana], Indicators = [cole.Reference("B2")] };

        Console.WriteLine($"{cole.Name}: {cole.Indicators.Count} indicators");
        Console.WriteLine($"{goal.Indicators[0]}: {cole.Find(goal.Indicators[0].Code)!.Name}");

        var policy = new GoalPolicy { Frameworks = [cole] };
        var leaps = goal with { Indicators = [Leap.Reference("I.5")] };
        var record = GoalRecord.Propose(leaps, GoalScope.Year, Year, Lee, on: new(2026, 8, 24)).Draft(on: new(2026, 8, 25), policy).Value;
        var missing = record.Missing(GoalMove.Confirm, on: new(2026, 9, 1), policy: policy);
        Print("An indicator of another framework:", missing.Where(one => one.Rule == GoalRuleIds.CitesIndicator));
        // </OwnFramework>
        // csharpier-ignore-end
    }

    internal static void RenamesCarried()
    {
        // csharpier-ignore-start
        // <RenamesCarried>
        var cole = LearningCyclesJson.Framework.Read(Version2026).Value;
        var later = new Framework(new("cole/2027"), cole.Name, "2027", [
            new(new("A1"), "Climate", "Safe to ask", "Mistakes are welcome"),
            new(new("B3"), "Teaching", "Checks", "Checks reach every student"),
        ])
        {
            Follows = cole.Id,
            Changes = [IndicatorChange.Renamed("B2", "B3"), IndicatorChange.Dropped("B1")],
        };

        var catalogue = new FrameworkCatalogue([cole, later]);
        foreach (var indicator in cole.Indicators)
        {
            var carried = catalogue.Carry(cole.Reference(indicator.Code.Value), later.Id);
            Console.WriteLine(carried);
        }
        // </RenamesCarried>
        // csharpier-ignore-end
    }
}
