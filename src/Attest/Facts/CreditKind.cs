namespace Attest.Facts;

/// <summary>What words about the writers of a report do.</summary>
public enum CreditKind
{
    /// <summary>They open a byline.</summary>
    By,

    /// <summary>They open a byline on a page, in any language.</summary>
    PageBy,

    /// <summary>They follow a name and are no part of it.</summary>
    Job,

    /// <summary>They stand before an agency that was spoken to.</summary>
    Told,

    /// <summary>They stand after an agency whose people saw or counted for themselves.</summary>
    Staff,

    /// <summary>They make an unknown name in a dateline a credit.</summary>
    House,

    /// <summary>In capitals before a colon, they are no place.</summary>
    Label,
}
