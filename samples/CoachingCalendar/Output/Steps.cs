using Spectre.Console;

namespace LearningCycles.Samples.CoachingYear.Output;

/// <summary>Tells how far the work is: a bar in a terminal, plain lines elsewhere.</summary>
public sealed class Steps
{
    private readonly IAnsiConsole console;
    private readonly ProgressTask? bar;

    private Steps(IAnsiConsole console, ProgressTask? bar) => (this.console, this.bar) = (console, bar);

    /// <summary>Does work of a known number of steps.</summary>
    public static T Run<T>(IAnsiConsole console, int count, Func<Steps, T> work) =>
        console.Profile.Capabilities.Interactive
            ? console
                .Progress()
                .AutoClear(true)
                .Start(progress => work(new(console, progress.AddTask("Begin", maxValue: count))))
            : work(new(console, null));

    /// <summary>Does one step.</summary>
    public T Do<T>(string name, Func<T> step)
    {
        if (bar is null)
            console.WriteLine(name + " …");
        else
            bar.Description = Markup.Escape(name);
        var result = step();
        bar?.Increment(1);
        return result;
    }
}
