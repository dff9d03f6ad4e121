namespace LearningCycles.Agreements;

/// <summary>Where a coaching agreement stands.</summary>
public enum AgreementStage
{
    /// <summary>Its text is being written.</summary>
    Draft,

    /// <summary>A version is there to sign; nobody signed yet.</summary>
    Offered,

    /// <summary>One of the two signed.</summary>
    PartlySigned,

    /// <summary>Both signed.</summary>
    InForce,

    /// <summary>In force, and a later version is there to sign.</summary>
    AmendmentOffered,

    /// <summary>In force, and one of the two signed the later version.</summary>
    AmendmentPartlySigned,

    /// <summary>The teacher did not want it.</summary>
    Declined,

    /// <summary>The lead took it back before it was in force.</summary>
    Withdrawn,

    /// <summary>Its last day passed.</summary>
    Expired,

    /// <summary>It ended before its last day.</summary>
    Ended,
}
