using System.Globalization;

namespace LearningCycles.Fuzz.Engine;

/// <summary>What a run is asked for.</summary>
internal sealed record FuzzOptions
{
    internal const string Help = """
        Gives damaged and made-up text to everything here that reads text from strangers.

          --seconds N     how long in all; each target has an equal part of it (60)
          --cases N       how many cases of each target instead
          --seed N        what the cases are made from: the same seed, the same octets (1)
          --target A,B    these targets only
          --case N        this one case only
          --input FILE    the octets of a file instead of made ones
          --out DIR       where findings go (out/fuzz)
          --list          the targets
        """;

    internal ulong Seed { get; init; } = 1;

    internal double Seconds { get; init; } = 60;

    internal long? Cases { get; init; }

    internal long? Case { get; init; }

    internal string? Input { get; init; }

    internal string Out { get; init; } = "out/fuzz";

    internal IReadOnlyList<string> Targets { get; init; } = [];

    internal bool List { get; init; }

    internal FuzzPatience Patience { get; init; } = FuzzPatience.Usual;

    /// <summary>The options that arguments say, or null where they say none that there are.</summary>
    internal static FuzzOptions? Of(IReadOnlyList<string> arguments)
    {
        var options = new FuzzOptions();
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == "--list")
            {
                options = options with { List = true };
                continue;
            }
            if (i + 1 == arguments.Count || With(options, arguments[i], arguments[++i]) is not { } next)
                return null;
            options = next;
        }
        return options;
    }

    private static FuzzOptions? With(FuzzOptions options, string name, string value)
    {
        var isNumber = long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return name switch
        {
            "--seconds" when isNumber => options with { Seconds = number },
            "--cases" when isNumber => options with { Cases = number },
            "--seed" when isNumber => options with { Seed = (ulong)number },
            "--case" when isNumber => options with { Case = number },
            "--target" => options with { Targets = value.Split(',') },
            "--input" => options with { Input = value },
            "--out" => options with { Out = value },
            _ => null,
        };
    }
}
