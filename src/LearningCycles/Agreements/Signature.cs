using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Agreements;

/// <summary>Somebody signed one version of an agreement, with the content that it had.</summary>
public sealed record Signature
{
    /// <summary>A signature.</summary>
    /// <param name="by">Who signed.</param>
    /// <param name="on">On which day.</param>
    /// <param name="version">The version signed, counted from 1.</param>
    /// <param name="fingerprint">The fingerprint of the text signed.</param>
    public Signature(PersonId by, LocalDate on, int version, string fingerprint)
    {
        By = Guard.Against.Null(by);
        On = on;
        Version = Guard.Against.OutOfBounds(version, nameof(version), 1, int.MaxValue);
        Fingerprint = Guard.Against.NullOrWhiteSpace(fingerprint);
    }

    /// <summary>Who signed.</summary>
    public PersonId By { get; }

    /// <summary>On which day.</summary>
    public LocalDate On { get; }

    /// <summary>The version signed, counted from 1.</summary>
    public int Version { get; }

    /// <summary>The fingerprint of the text signed: <see cref="AgreementText.Fingerprint" />.</summary>
    public string Fingerprint { get; }

    /// <summary>The person, the version and the day: <c>ana, version 1 on 2026-09-02</c>.</summary>
    public override string ToString() => InvariantText.Of($"{By}, version {Version} on {On}");
}
