using LearningCycles.Calendar.Schools;
using LearningCycles.Cycles;
using LearningCycles.Frameworks;
using LearningCycles.Meetings;
using LearningCycles.Profiles;
using LearningCycles.Rules;
using NodaTime;
using NodaTime.Text;
using static LearningCycles.Samples.WholeYear.School;

namespace LearningCycles.Samples.WholeYear;

/// <summary>What a host adds of its own, each in a few lines.</summary>
internal static class Extending
{
    internal static void ARule()
    {
        // csharpier-ignore-start
        // <ARule>
        var onAMonday = new Rule<CycleMove, CycleCase>(
            new("COLE-02"), [CycleMove.BeginReflection], Severity.Required,
            "Reflection begins with the team's Monday meeting.", "Our leadership team, June 2026",
            c => c.On.DayOfWeek == IsoDayOfWeek.Monday ? null : Finding.Of("{day} is no Monday", ("day", c.On)));

        var policy = CyclePolicy.Default with { Rules = CyclePolicy.Default.Rules.With(onAMonday) };
        foreach (var day in new LocalDate[] { new(2026, 10, 5), new(2026, 10, 6) })
            Print($"{day.DayOfWeek}:", Cycles.Learning().Missing(CycleMove.BeginReflection, on: day, policy: policy).Where(one => one.Rule == onAMonday.Id));
        // </ARule>
        // csharpier-ignore-end
    }

    internal static void AProfile()
    {
        // csharpier-ignore-start
        // <AProfile>
        var brief = CoachingProfiles.Grow with
        {
            Id = "cole-short", Name = "Short cycles at Cole", Source = "Our own",
            Cycles = CoachingProfiles.Grow.Cycles with { MaximumAdjustments = 1 },
            Meetings = MeetingPolicy.Default with { MaximumIntervalWeeks = 1 },
            StageNames = [new(CycleStage.Learning, "Try it")],
        };
        Console.WriteLine($"{brief}: {brief.NameOf(CycleStage.Learning)}, {brief.NameOf(CycleStage.Reflecting)}");
        // </AProfile>
        // csharpier-ignore-end
    }

    internal static void AFramework()
    {
        // csharpier-ignore-start
        // <AFramework>
        var rows = "A1,Climate,Safe to ask,Mistakes are welcome\nB1,Teaching,Clear aims,Students can say the aim";
        var ours = new Framework(new("cole/2026"), "Good teaching at Cole", "2026",
            [.. rows.Split('\n').Select(row => row.Split(',')).Select(of => new Indicator(new(of[0]), of[1], of[2], of[3]))]);

        var profile = CoachingProfiles.Denver.WithFrameworks([ours]); // goals and cycles may cite it, and nothing else
        Print(ours.Name, profile.Cycles.Frameworks[0].Indicators.Select(one => $"{ours.Reference(one.Code.Value)}: {one.Name}"));
        // </AFramework>
        // csharpier-ignore-end
    }

    internal static void AnImporter()
    {
        // csharpier-ignore-start
        // <AnImporter>
        var file = "2026-09-07;H;Labor Day\n2026-10-16;E;Quarter ends\n2026-11-03;T;Election day";
        DayEventKind Kind(string code) => code switch { "H" => DayEventKind.Holiday, "E" => DayEventKind.EarlyRelease, _ => DayEventKind.TeacherOnly };

        var days = file.Split('\n').Select(row => row.Split(';')).Select(of => new DayEvent(Kind(of[1]), LocalDatePattern.Iso.Parse(of[0]).Value, of[2])).ToList();
        var year = Importing.Cole.With(days);

        Print("Days with students, before and now:", [Importing.Cole.InstructionalDays, year.InstructionalDays]);
        Print("As the year has them:", days.Select(day => year.On(day.First)));
        // </AnImporter>
        // csharpier-ignore-end
    }
}
