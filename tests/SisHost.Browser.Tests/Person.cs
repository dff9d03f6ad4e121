namespace LearningCycles.Samples.SisHost.BrowserTests;

/// <summary>Somebody of the bundled middle school.</summary>
/// <param name="Id">The id in the roster.</param>
/// <param name="Name">The name.</param>
internal sealed record Person(string Id, string Name)
{
    /// <summary>Leads a team, and is in the leadership team.</summary>
    internal static Person Lead { get; } = new("u-2001", "Marisol Vega");

    /// <summary>Leads the other team.</summary>
    internal static Person OtherLead { get; } = new("u-2002", "Desmond Achterberg");

    /// <summary>A teacher whose cycle is a draft.</summary>
    internal static Person Teacher { get; } = new("u-3001", "Ana Ortiz");

    /// <summary>Leads the school.</summary>
    internal static Person Leader { get; } = new("u-1001", "Seun Castellanos");

    /// <summary>Runs the host.</summary>
    internal static Person Administrator { get; } = new("host-administrator", "Noor Haddad");

    /// <summary>One of each role.</summary>
    internal static IReadOnlyList<Person> Each { get; } = [Teacher, Lead, Leader, Administrator];
}
