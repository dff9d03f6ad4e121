using Spectre.Console;

namespace LearningCycles.Samples.CoachingYear.Output;

/// <summary>Makes a console of a writer: with colours in a terminal, plain and never broken by a width elsewhere.</summary>
public static class Consoles
{
    /// <summary>Wide enough for any row; a pipe has no edge.</summary>
    private const int NoEdge = 2000;

    /// <summary>A console that writes to a writer.</summary>
    public static IAnsiConsole Of(TextWriter writer)
    {
        var terminal = ReferenceEquals(writer, Console.Out) && !Console.IsOutputRedirected;
        var console = AnsiConsole.Create(
            new()
            {
                Out = new AnsiConsoleOutput(writer),
                Ansi = terminal ? AnsiSupport.Detect : AnsiSupport.No,
                ColorSystem = terminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
                Interactive = terminal ? InteractionSupport.Detect : InteractionSupport.No,
            }
        );
        if (!terminal)
            console.Profile.Width = NoEdge;
        return console;
    }
}
