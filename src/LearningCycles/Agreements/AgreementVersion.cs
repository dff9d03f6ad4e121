using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Agreements;

/// <summary>A text as it was offered, frozen under a number, and who signed it.</summary>
public sealed record AgreementVersion
{
    /// <summary>A version.</summary>
    /// <param name="number">The number, counted from 1.</param>
    /// <param name="text">What it says.</param>
    /// <param name="offeredOn">The day of the offer.</param>
    /// <param name="signatures">The signatures that hold; none where an edit, a withdrawal or a refusal voided them.</param>
    /// <exception cref="ArgumentException">Somebody signed twice.</exception>
    public AgreementVersion(
        int number,
        AgreementText text,
        LocalDate offeredOn,
        ValueList<Signature>? signatures = null
    )
    {
        Number = Guard.Against.OutOfBounds(number, nameof(number), 1, int.MaxValue);
        Text = Guard.Against.Null(text);
        OfferedOn = offeredOn;
        Signatures = signatures ?? [];
    }

    /// <summary>The number, counted from 1.</summary>
    public int Number { get; }

    /// <summary>What it says.</summary>
    public AgreementText Text { get; }

    /// <summary>The day of the offer.</summary>
    public LocalDate OfferedOn { get; }

    /// <summary>The signatures that hold, oldest first.</summary>
    public ValueList<Signature> Signatures
    {
        get;
        internal init => field = Guard.Against.NullOrRepeated(value, signature => signature.By, nameof(Signatures));
    }

    /// <summary>Whether somebody's signature holds.</summary>
    /// <example>
    /// <code>
    /// var version = offered.Sign(on: new(2026, 8, 21), lee, offered.VersionToSign!).Value.VersionToSign!;
    /// Console.WriteLine(version.IsSignedBy(ana) ? "Ana signed" : "Ana is still to sign"); // Ana is still to sign
    /// Console.WriteLine(version.Signatures); // [lee, version 1 on 2026-08-21]
    /// </code>
    /// </example>
    public bool IsSignedBy(PersonId person)
    {
        foreach (var signature in Signatures)
        {
            if (signature.By == person)
                return true;
        }
        return false;
    }

    /// <summary>The number, the day of the offer and the signatures. No clause is shown.</summary>
    public override string ToString() =>
        InvariantText.Of($"version {Number} of {OfferedOn}: {Text}, signed {Signatures}");
}
