using System.CommandLine;

namespace LearningCycles.Samples.CoachingYear;

/// <summary>The options of the program, and their help.</summary>
public static class CommandLine
{
    /// <summary>The command; it hands the options that were given to the program.</summary>
    public static RootCommand Of(Func<Options, int> run)
    {
        var roster = new Option<string?>("--roster")
        {
            Description =
                "Folder with the OneRoster 1.2 files (orgs, academicSessions, users, roles, manifest). Default: the bundled district",
            HelpName = "DIR",
        };
        var closures = new Option<string?>("--closures")
        {
            Description = "The district's calendar as iCalendar. Default: the bundled district's",
            HelpName = "FILE.ics",
        };
        var plan = new Option<string?>("--plan")
        {
            Description = "Who coaches whom, and when people can. Default: the bundled district's",
            HelpName = "coaching.json",
        };
        var target = new Option<string>("--out")
        {
            Description = "Folder to write to; files of others in it are left alone",
            HelpName = "DIR",
            DefaultValueFactory = _ => "out",
        };
        var stamp = new Option<string>("--stamp")
        {
            Description = "When this version of the calendar is made. The same stamp gives the same bytes",
            HelpName = "INSTANT",
            DefaultValueFactory = _ => Options.UsualStamp,
        };
        var command = new RootCommand(
            "Makes a school year's coaching calendar from a roster, the district's closures and a plan."
        )
        {
            roster,
            closures,
            plan,
            target,
            stamp,
        };
        command.SetAction(given =>
            run(
                new(
                    given.GetValue(roster) ?? Path.Combine(Options.Bundled, "roster"),
                    given.GetValue(closures) ?? Path.Combine(Options.Bundled, "closures.ics"),
                    given.GetValue(plan) ?? Path.Combine(Options.Bundled, "coaching.json"),
                    given.GetRequiredValue(target),
                    given.GetRequiredValue(stamp)
                )
            )
        );
        return command;
    }
}
