using System.CommandLine;
using System.Globalization;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Samples.CoachingYear.Closures;
using LearningCycles.Samples.CoachingYear.Output;
using LearningCycles.Samples.CoachingYear.Plans;
using LearningCycles.Samples.CoachingYear.Problems;
using LearningCycles.Samples.CoachingYear.Rosters;
using NodaTime;

namespace LearningCycles.Samples.CoachingYear;

/// <summary>The whole way: roster, closures and plan in; a year of sessions; calendars and a page out.</summary>
public static class CoachingCalendarApp
{
    private static readonly Instant EarliestStamp = NodaConstants.UnixEpoch;
    private static readonly Instant AfterLatestStamp = Instant.FromUtc(9001, 1, 1, 0, 0);

    /// <summary>Runs the program.</summary>
    /// <param name="args">The arguments; none for the bundled district.</param>
    /// <param name="output">Where the report goes.</param>
    /// <param name="error">Where problems go, one a line.</param>
    /// <returns>0, or 1 when there are problems; then nothing is written.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        try
        {
            return CommandLine
                .Of(options => Run(options, output, error))
                .Parse(args)
                .Invoke(
                    new()
                    {
                        Output = output,
                        Error = error,
                        EnableDefaultExceptionHandler = false,
                    }
                );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The readers and the writer of files note theirs as problems, so this is the report's.
            return Unreported(e, error);
        }
    }

    private static int Run(Options options, TextWriter output, TextWriter error)
    {
        var console = Consoles.Of(output);
        var problems = new ProblemLog();
        var report = Steps.Run(console, 5, steps => Make(options, steps, problems));
        if (report is null)
        {
            foreach (var problem in problems.InOrder())
                error.WriteLine(problem);
            var count = problems.InOrder().Count;
            error.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{count} problem{(count == 1 ? "" : "s")}; nothing is written."
                )
            );
            return 1;
        }
        report(console);
        return 0;
    }

    private static int Unreported(Exception e, TextWriter error)
    {
        try
        {
            error.WriteLine(
                OneLine.Of(
                    $"The report cannot be written: {e.Message.TrimEnd('.')}. Maybe the disk is full, or the pipe is closed?"
                )
            );
        }
        catch (Exception again) when (again is IOException or UnauthorizedAccessException)
        {
            // Then the exit code has to say it alone.
        }
        return 1;
    }

    /// <summary>The work, step by step; null when there are problems, else what to tell of it.</summary>
    private static Action<Spectre.Console.IAnsiConsole>? Make(Options options, Steps steps, ProblemLog problems)
    {
        var stamp = StampOf(options.Stamp, problems);
        var roster = steps.Do("Read the roster", () => RosterReader.Read(options.Roster, problems));
        var feed = steps.Do("Read the closures", () => ClosureFeedReader.Read(new(options.Closures), problems));
        var file = steps.Do("Read the plan", () => CoachingFileReader.Read(new(options.Plan), roster, problems));
        if (problems.Count > 0 || stamp is null || feed is null || file is null)
            return null;

        var closures = feed.At(file.Plan.School);
        var plan = file.With(closures);
        ClosureCheck.Check(feed.File, closures, plan.School, problems);
        if (problems.Count > 0)
            return null;

        var calendar = steps.Do("Place the sessions", () => CadenceGenerator.Generate(plan));
        var files = new CalendarFiles(calendar, file, stamp.Value).All();
        return steps.Do("Write the files", () => OutputFolder.TryWrite(options.Out, files, problems))
            ? console => new Report(console, file, calendar).Write(problems.Warnings(), closures, options.Out, files)
            : null;
    }

    private static Instant? StampOf(string text, ProblemLog problems)
    {
        var stamp = InputText.InstantOf(text);
        if (stamp is null)
            problems.Add(
                "--stamp",
                null,
                $"'{text}' is no moment.",
                $"Maybe write it in UTC, such as {Options.UsualStamp}?"
            );
        else if (stamp < EarliestStamp || stamp >= AfterLatestStamp)
            problems.Add(
                "--stamp",
                null,
                $"'{text}' is not of the years 1970 to 9000.",
                $"Maybe a digit is mistyped? It is written such as {Options.UsualStamp}."
            );
        return stamp;
    }
}
