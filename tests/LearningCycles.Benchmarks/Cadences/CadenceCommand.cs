namespace LearningCycles.Benchmarks.Cadences;

/// <summary>Prints what the cadence generator reaches and takes, each figure beside its floor.</summary>
internal static class CadenceCommand
{
    public static int Run(string[] args)
    {
        if (CadenceOptions.Parse(args) is not { } options)
        {
            Console.Error.WriteLine(CadenceOptions.Help);
            return 2;
        }
        // The team comes first: its cold figure is the process's first calendar.
        if (options.Wants("team"))
            Print(TeamTable.Make());
        if (options.Wants("practice"))
            Print(PracticeTable.Make());
        if (options.Wants("replan"))
            Print(ReplanTable.Make());
        if (options.Wants("district"))
            Print(DistrictTable.Make(options));
        if (options.Wants("ics"))
            Print(IcsTable.Make(options));
        return 0;

        void Print(Table table) => table.Write(Console.Out, options.Markdown);
    }
}
